-- The plans that a session keeps are made while a young register is empty, when reading a whole table looks cheapest; thousands of
-- letters of an import then read tables that grow with each of them, until the database counts its rows a minute later. What follows
-- a single letter never has to read a whole table.
alter function desk.keep_standing(bigint) set enable_seqscan = off;
alter function desk.keep_work_item(bigint) set enable_seqscan = off;
alter function desk.begin_work_item() set enable_seqscan = off;
alter function desk.note_contribution() set enable_seqscan = off;
alter function desk.note_use() set enable_seqscan = off;
alter function desk.take_imprint() set enable_seqscan = off;
alter function desk.take_first_words() set enable_seqscan = off;
