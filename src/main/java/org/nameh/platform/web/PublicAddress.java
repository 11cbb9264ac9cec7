package org.nameh.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.nameh.platform.Settings;

/** Where readers reach this house, before the path. */
public final class PublicAddress {

    private PublicAddress() {}

    /**
     * The address that is set ({@code NAMEH_PUBLIC_URL}), without a slash at its end. Where none is: in the demonstration that of the
     * request; else nothing, so that addresses are paths, since whoever asks could write any host into what others are told.
     */
    public static String of(HttpServletRequest request) {
        return Settings.get("nameh.public.url")
                .map(address -> address.replaceFirst("/+$", ""))
                .orElseGet(() -> Settings.isOn("nameh.demo") ? asked(request) : "");
    }

    private static String asked(HttpServletRequest request) {
        return request.getRequestURL().toString().replaceFirst("(?<=[^:/])/.*", "");
    }
}
