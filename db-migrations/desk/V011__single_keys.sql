-- Whether shortcuts of a single key act for an account (WCAG 2.1.4: they can be switched off).
alter table desk.account add column single_keys boolean not null default true;
