--liquibase formatted sql logicalFilePath:db/tenant/intake/202611230040_create_intake_mailbox.sql
--changeset vidhuk:202611230040_create_intake_mailbox
create table intake_mailbox (
  id uuid primary key,
  address text not null,
  host text not null,
  port integer not null check (port between 1 and 65535),
  security text not null check (security in ('none', 'starttls', 'tls')),
  login text not null,
  password text not null,
  folder text not null,
  uid_validity bigint,
  unread_below bigint not null default 1,
  last_uid bigint not null default 0,
  look_at timestamptz not null,
  looked_at timestamptz,
  failure text,
  created_at timestamptz not null,
  created_by text not null,
  revoked_at timestamptz,
  revoked_by text,
  check (num_nulls(revoked_at, revoked_by) in (0, 2))
);
create unique index intake_mailbox_address on intake_mailbox (lower(address)) where revoked_at is null;
create index intake_mailbox_due on intake_mailbox (look_at) where revoked_at is null;
comment on table intake_mailbox is 'A mailbox whose letters become drafts of appeals (B4); read by IMAP, never emptied';
comment on column intake_mailbox.password is 'Kept, because a mail server is signed in to with the password itself (decision 50)';
comment on column intake_mailbox.look_at is 'When it is due; while a node reads it, when others may try';
comment on column intake_mailbox.unread_below is 'Letters numbered below were there before us: only those that nobody has read are taken';
comment on column intake_mailbox.last_uid is 'The last letter that was taken or passed over, as the server numbers them under uid_validity';
comment on column intake_mailbox.failure is 'A code of ours, never what the mail server answered';
