package org.nameh.delivery;

import org.nameh.custody.Upload;

/** A file that proves that a letter arrived, on its way into the house. */
public record NewProof(ProofKind kind, Upload file) {}
