package org.nameh.facsimile;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** The decoders of pictures: those that the application brings come first, they read what the JDK's do not. */
final class Codecs {

    private static final String OURS = "com.twelvemonkeys";

    static {
        // The registry of the JDK looked around before this application was there.
        if (IIORegistry.getDefaultInstance().getServiceProviderByClass(JPEGImageReaderSpi.class) == null) {
            var caller = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(Codecs.class.getClassLoader());
            ImageIO.scanForPlugins();
            Thread.currentThread().setContextClassLoader(caller);
        }
    }

    private Codecs() {}

    /** A decoder of a type. @throws IOException if there is none */
    static ImageReader reader(ScanType type) throws IOException {
        return providers()
                .filter(provider -> reads(provider, type))
                .max((one, other) -> Boolean.compare(isOurs(one), isOurs(other)))
                .orElseThrow(() -> new IOException("no decoder for " + type))
                .createReaderInstance();
    }

    private static Stream<ImageReaderSpi> providers() {
        Iterator<ImageReaderSpi> all =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false);
    }

    private static boolean reads(ImageReaderSpi provider, ScanType type) {
        return provider.getMIMETypes() != null
                && List.of(provider.getMIMETypes()).contains(type.mediaType());
    }

    private static boolean isOurs(ImageReaderSpi provider) {
        return provider.getClass().getName().startsWith(OURS);
    }
}
