-- A view of the queue that somebody comes back to, under a name of their own.
create table desk.saved_filter (
    account  text not null references desk.account,
    name     text not null check (name = trim(name) and length(name) between 1 and 60),
    query    text not null constraint saved_filter_of_the_queue check (query ~ '^[a-z]+=[^#[:space:]]*$' and length(query) <= 500),
    saved_at timestamptz(6) not null,
    primary key (account, name)
);
grant select, insert, delete on desk.saved_filter to nameh_desk;
grant update (query, saved_at) on desk.saved_filter to nameh_desk;
