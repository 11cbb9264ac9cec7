package org.nameh.platform.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Counts as the page writes them: in the digits of its language. */
@Named
@RequestScoped
public class Numbers {

    @Inject
    Page page;

    private NumberFormat counts;
    private NumberFormat years;

    @PostConstruct
    void read() {
        counts = NumberFormat.getIntegerInstance(ULocale.forLocale(page.getLocale()));
        years = (NumberFormat) counts.clone();
        years.setGroupingUsed(false);
    }

    /** A number to the nearest whole one. */
    public String whole(double number) {
        return counts.format(Math.round(number));
    }

    /** A year: without a mark between its thousands. */
    public String year(int year) {
        return years.format(year);
    }
}
