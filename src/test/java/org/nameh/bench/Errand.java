package org.nameh.bench;

import java.io.IOException;

/** What one connection does again and again while it is measured; each time counts as one request. */
@FunctionalInterface
interface Errand {

    /** Does it once. @throws Wire.WrongAnswer if what came back is not what was asked for */
    void run() throws IOException;
}
