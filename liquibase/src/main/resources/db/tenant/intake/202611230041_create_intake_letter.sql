--liquibase formatted sql logicalFilePath:db/tenant/intake/202611230041_create_intake_letter.sql
--changeset vidhuk:202611230041_create_intake_letter
create table intake_letter (
  id uuid primary key,
  mailbox_id uuid not null references intake_mailbox (id),
  uid_validity bigint not null,
  uid bigint not null,
  digest bytea not null,
  message_id text,
  kind text not null check (kind in ('letter', 'automatic', 'bounce', 'unreadable')),
  state text not null check (state in ('waiting', 'set-aside', 'spam', 'registered', 'attached', 'rejected')),
  sender_address text,
  sender_name text,
  subject text,
  body text,
  not_taken jsonb not null default '[]',
  sent_at timestamptz,
  received_at timestamptz not null,
  appeal_id uuid references appeal (id),
  decided_at timestamptz,
  decided_by text,
  reason text,
  unique (mailbox_id, uid_validity, uid),
  unique (mailbox_id, digest),
  check (num_nulls(decided_at, decided_by) in (0, 2)),
  check (state not in ('registered', 'attached') or appeal_id is not null)
);
create index intake_letter_newest on intake_letter (state, received_at desc, id desc);
create index intake_letter_unread on intake_letter (received_at desc, id desc) where state = 'attached' and decided_at is null;
create index intake_letter_by_message_id on intake_letter (message_id) where message_id is not null;
create index intake_letter_of_sender on intake_letter (lower(sender_address), decided_at desc) where decided_at is not null;
create index intake_letter_of_appeal on intake_letter (appeal_id) where appeal_id is not null;
comment on table intake_letter is 'A letter that came to a mailbox: a draft until somebody decides, or the word of an applicant (B4)';
comment on column intake_letter.digest is 'SHA-256 of Message-ID, sender, date, subject and body: the same letter is kept once, under whatever number the server has it';
comment on column intake_letter.not_taken is 'Names of attachments that were not taken, each with the reason';
