package org.nameh.platform.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The way from a page on which something was done to the next one (post, redirect, get). */
public final class Redirect {

    private Redirect() {}

    /** Goes to an address of this house. @throws IllegalArgumentException for any other */
    public static void to(String address) {
        if (!address.startsWith("/") || address.startsWith("//")) {
            throw new IllegalArgumentException("not an address of this house: " + address);
        }
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
