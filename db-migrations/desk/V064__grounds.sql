-- A decision may rest on several grounds, and point to a passage of the text. The first ground stands in `ground`; the further ones stand
-- in the same row, so that they are as append-only as the decision itself.
alter table desk.decision
    add column further_grounds  text[] not null default '{}',
    add column passage_language text check (passage_language ~ '^[a-z]{2,3}$'),
    add column passage          text check (length(trim(passage)) between 1 and 2000),
    add constraint decision_grounds_known check (
        further_grounds <@ array['TEXT', 'TRANSLATION', 'REDACTION', 'CONSENT', 'IDENTITY', 'SAFETY', 'DUPLICATE', 'SCOPE', 'OTHER']),
    add constraint decision_grounds_in_order check (
        case when ground is null then cardinality(further_grounds) = 0 else not ground = any (further_grounds) end),
    add constraint decision_passage_in_a_text check ((passage is null) = (passage_language is null));
