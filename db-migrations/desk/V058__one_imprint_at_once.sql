-- A letter that comes with its text, as each of an import does, had its imprint written twice, and every index of it with it: once for
-- the first words of its entry, once for the text. Now the text takes the first words along, and the entry's own trigger waits until
-- the end of the transaction to see whether anything is left to write.
create or replace function desk.take_first_words() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'INSERT' and exists (select from imprint i where i.letter_id = new.id and i.first_words is not null) then
        return null;
    end if;
    insert into imprint as i (letter_id, first_words)
    select l.id, first_words(l.incipit) from letter l where l.id = new.id
    on conflict (letter_id) do update set first_words = excluded.first_words;
    return null;
end
$$;
drop trigger take_first_words on desk.letter;
create constraint trigger take_first_words after insert on desk.letter deferrable initially deferred
    for each row when (new.incipit is not null) execute function desk.take_first_words();

create or replace function desk.take_imprint() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    spoken text[] := words(new.transcription);
    told   boolean := cardinality(spoken) >= 8;
begin
    if exists (select from letter_version v where v.letter_id = new.letter_id and v.ordinal > new.ordinal) then
        return null;
    end if;
    insert into imprint as i (letter_id, first_words, opening, text_hash, shingles)
    select l.id, first_words(l.incipit), nullif(left(array_to_string(spoken[1:30], ' '), 60), ''),
           case when told then hashtextextended(array_to_string(spoken, ' '), 0) end, case when told then shingles(spoken) end
    from letter l where l.id = new.letter_id
    on conflict (letter_id) do update
        set opening = excluded.opening, text_hash = excluded.text_hash, shingles = excluded.shingles;
    return null;
end
$$;
