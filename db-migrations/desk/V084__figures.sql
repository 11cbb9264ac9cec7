-- What the dashboard counts it finds in narrow indexes: the newest weeks alone, however many letters there are.
create index letter_received on desk.letter (received_on) include (state);
create index letter_registered_by on desk.letter (registered_by, registered_at);
create index decision_decided on desk.decision (decided_at) include (outcome, version_id);
create index decision_decided_by on desk.decision (decided_by, decided_at);
create index letter_version_submitted_by on desk.letter_version (submitted_by, submitted_at) where submitted_by is not null;
create index letter_version_edited_by on desk.letter_version (edited_by, edited_at desc) include (letter_id);
create index letter_version_in_review on desk.letter_version (reviewer, review_since) where state = 'IN_REVIEW';
create index publication_publish_at on desk.publication (publish_at);
