package org.nameh.interchange;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How a file is to be read: encoding and delimiter of a table (null for other files), the field of each column (null: not read),
 * and what letters are given that do not tell when they came to the house and in which language they are.
 */
public record Reading(
        String charset,
        String delimiter,
        @NotNull List<Field> mapping,
        @NotNull LocalDate receivedOn,
        @NotNull String language)
        implements Serializable {}
