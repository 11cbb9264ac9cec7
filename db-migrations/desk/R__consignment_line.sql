-- One line in the list of consignments: its facts, and how many letters were found in it so far.
create or replace view desk.consignment_line as
    select c.id, c.consignment_year, c.consignment_serial, c.courier, c.received_on, c.mode_of_receipt, c.announced, c.remark,
           c.opened_by, c.opened_at, c.closed_by, c.closed_at, c.closing_remark, desk.letters_found(c.id) as found
    from desk.consignment c;

grant select on desk.consignment_line to nameh_desk;
