package org.nameh.setting;

/** What the house can settle for itself. */
public enum SettingName {
    SECOND_APPROVAL
}
