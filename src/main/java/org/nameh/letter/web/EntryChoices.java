package org.nameh.letter.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.nameh.letter.ModeOfReceipt;

/** The choices that a form of the register offers. */
@Named("choices")
@ApplicationScoped
public class EntryChoices {

    public ModeOfReceipt[] getModes() {
        return ModeOfReceipt.values();
    }
}
