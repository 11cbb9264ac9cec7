package org.nameh.notice;

import java.util.List;
import java.util.UUID;

/** Mail that is to be sent now: by which token it is told from others, what its receiver chose, and the notices it tells. */
record Parcel(long id, UUID token, MailChoice choice, List<NoticeRow> notices) {}
