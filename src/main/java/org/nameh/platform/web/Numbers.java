package org.nameh.platform.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Counts as the page writes them: in the digits of its language. */
@Named
@RequestScoped
public class Numbers {

    @Inject
    Page page;

    /** A number to the nearest whole one. */
    public String whole(double number) {
        var format = NumberFormat.getIntegerInstance(ULocale.forLocale(page.getLocale()));
        return format.format(Math.round(number));
    }

    /** A year: without a mark between its thousands. */
    public String year(int year) {
        var format = NumberFormat.getIntegerInstance(ULocale.forLocale(page.getLocale()));
        format.setGroupingUsed(false);
        return format.format(year);
    }
}
