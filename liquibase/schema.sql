-- What the change sets make of the schemas, for reading. Written by SchemaTextIT; run it with -Dwrite.docs=true to
-- write it anew. A tenant's schema and role are called t_<slug>; here t_tenant.

create table platform.appeal_ground (
  jurisdiction text not null,
  code text not null,
  mark text,
  channels text[] not null,
  emergency_spared boolean not null,
  by_head boolean not null,
  within text,
  words jsonb not null,
  source text not null,
  valid_from date not null,
  valid_until date
);
alter table platform.appeal_ground add constraint appeal_ground_pkey PRIMARY KEY (jurisdiction, code, valid_from);
alter table platform.appeal_ground add constraint appeal_ground_check CHECK ((valid_until >= valid_from));
alter table platform.appeal_ground add constraint appeal_ground_code_check CHECK ((code ~ '^[a-z]+(-[a-z]+)*$'::text));
alter table platform.appeal_ground add constraint appeal_ground_mark_check CHECK ((mark = ANY (ARRAY['anonymous'::text, 'repeated'::text, 'collective'::text])));
alter table platform.appeal_ground add constraint appeal_ground_within_check CHECK ((within = ANY (ARRAY['forward'::text, 'register'::text, 'return-defective'::text])));
alter table platform.appeal_ground add constraint appeal_ground_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES platform.jurisdiction(code);
comment on table platform.appeal_ground is 'For what the law lets an appeal be refused without an answer; it holds for what was registered between valid_from and valid_until, old rows keep their words (P10)';
comment on column platform.appeal_ground.mark is 'What an appeal must be for it; null for any';
comment on column platform.appeal_ground.channels is 'By which it must have come; empty for any';
comment on column platform.appeal_ground.emergency_spared is 'Whether an emergency is acted upon all the same';
comment on column platform.appeal_ground.by_head is 'Whether the head of the body alone decides it';
comment on column platform.appeal_ground.within is 'The term, from the registration, in which it is possible; null for any time';
comment on column platform.appeal_ground.words is 'What the applicant reads, by language tag';
grant select on platform.appeal_ground to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.appeal_ground to postgres;
grant select on platform.appeal_ground to tenant_common;

create table platform.appeal_transfer (
  id uuid not null,
  from_role text not null,
  to_role text not null,
  question_id uuid not null,
  state text not null,
  sent_at timestamp with time zone not null,
  parcel jsonb,
  received_at timestamp with time zone,
  received_question uuid,
  received_number text,
  state_there text,
  answer_there text,
  closed_there_at timestamp with time zone,
  reason text
);
alter table platform.appeal_transfer add constraint appeal_transfer_pkey PRIMARY KEY (id);
alter table platform.appeal_transfer add constraint appeal_transfer_check CHECK ((to_role <> from_role));
alter table platform.appeal_transfer add constraint appeal_transfer_check1 CHECK (((state = 'sent'::text) = (parcel IS NOT NULL)));
alter table platform.appeal_transfer add constraint appeal_transfer_check2 CHECK (((state = 'sent'::text) = (received_question IS NULL)));
alter table platform.appeal_transfer add constraint appeal_transfer_check3 CHECK (((state = ANY (ARRAY['returned'::text, 'taken-back'::text])) = (reason IS NOT NULL)));
alter table platform.appeal_transfer add constraint appeal_transfer_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'received'::text, 'returned'::text, 'taken-back'::text])));
CREATE INDEX appeal_transfer_of_question ON platform.appeal_transfer USING btree (question_id, sent_at DESC);
CREATE UNIQUE INDEX appeal_transfer_received ON platform.appeal_transfer USING btree (received_question) WHERE (received_question IS NOT NULL);
CREATE INDEX appeal_transfer_returned ON platform.appeal_transfer USING btree (from_role, sent_at) WHERE (state = 'returned'::text);
CREATE INDEX appeal_transfer_sent ON platform.appeal_transfer USING btree (to_role, sent_at) WHERE (state = 'sent'::text);
CREATE TRIGGER appeal_transfer_noted AFTER INSERT OR UPDATE OF state ON platform.appeal_transfer FOR EACH ROW EXECUTE FUNCTION platform.appeal_transfer_note();
comment on table platform.appeal_transfer is 'Questions that went from one tenant to another (decision 61): each sees its own alone; what was in the parcel is gone once it is received';
comment on column platform.appeal_transfer.parcel is 'What the question needs on its way: words, place, applicant, number';
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.appeal_transfer to postgres;
grant insert, select on platform.appeal_transfer to tenant_common;
grant update (state) on platform.appeal_transfer to tenant_common;
grant update (parcel) on platform.appeal_transfer to tenant_common;
grant update (received_at) on platform.appeal_transfer to tenant_common;
grant update (received_question) on platform.appeal_transfer to tenant_common;
grant update (received_number) on platform.appeal_transfer to tenant_common;
grant update (state_there) on platform.appeal_transfer to tenant_common;
grant update (answer_there) on platform.appeal_transfer to tenant_common;
grant update (closed_there_at) on platform.appeal_transfer to tenant_common;
grant update (reason) on platform.appeal_transfer to tenant_common;

create table platform.appeal_transfer_file (
  transfer_id uuid not null,
  ordinal integer not null,
  name text not null,
  stage text not null,
  content bytea not null storage external
);
alter table platform.appeal_transfer_file add constraint appeal_transfer_file_pkey PRIMARY KEY (transfer_id, ordinal);
alter table platform.appeal_transfer_file add constraint appeal_transfer_file_stage_check CHECK ((stage = ANY (ARRAY['before'::text, 'after'::text, 'document'::text])));
alter table platform.appeal_transfer_file add constraint appeal_transfer_file_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES platform.appeal_transfer(id) ON DELETE CASCADE;
comment on table platform.appeal_transfer_file is 'Files on their way; gone once they are received';
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.appeal_transfer_file to postgres;
grant delete, insert, select on platform.appeal_transfer_file to tenant_common;

create table platform.calendar_day (
  jurisdiction text not null,
  day date not null,
  kind text not null,
  name text not null
);
alter table platform.calendar_day add constraint calendar_day_pkey PRIMARY KEY (jurisdiction, day);
alter table platform.calendar_day add constraint calendar_day_kind_check CHECK ((kind = ANY (ARRAY['holiday'::text, 'working'::text, 'suspended-holiday'::text])));
alter table platform.calendar_day add constraint calendar_day_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES platform.jurisdiction(code);
comment on table platform.calendar_day is 'Days that differ from the week: holidays, and working days moved to a week-end; a suspended holiday has its name but is worked, until an update makes it a holiday again';
grant select on platform.calendar_day to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.calendar_day to postgres;
grant select on platform.calendar_day to tenant_common;

create table platform.calendar_rule (
  id uuid not null,
  jurisdiction text not null,
  purpose text not null,
  amount integer not null,
  unit text not null,
  valid_from date not null,
  source text not null
);
alter table platform.calendar_rule add constraint calendar_rule_pkey PRIMARY KEY (id);
alter table platform.calendar_rule add constraint calendar_rule_jurisdiction_purpose_valid_from_key UNIQUE (jurisdiction, purpose, valid_from);
alter table platform.calendar_rule add constraint calendar_rule_amount_check CHECK ((amount > 0));
alter table platform.calendar_rule add constraint calendar_rule_purpose_check CHECK ((purpose = ANY (ARRAY['answer'::text, 'answer-simple'::text, 'extension-limit'::text, 'forward'::text, 'register'::text, 'return-defective'::text])));
alter table platform.calendar_rule add constraint calendar_rule_unit_check CHECK ((unit = ANY (ARRAY['hour'::text, 'calendar-day'::text, 'working-day'::text, 'month'::text])));
alter table platform.calendar_rule add constraint calendar_rule_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES platform.jurisdiction(code);
comment on table platform.calendar_rule is 'Statutory terms; a new version is a new row with a later valid_from, old rows are never changed (P10)';
grant select on platform.calendar_rule to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.calendar_rule to postgres;
grant select on platform.calendar_rule to tenant_common;

create table platform.catalog_due (
  one boolean default true not null,
  noted_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone not null,
  failures text
);
alter table platform.catalog_due add constraint catalog_due_pkey PRIMARY KEY (one);
alter table platform.catalog_due add constraint catalog_due_one_check CHECK (one);
comment on table platform.catalog_due is 'That shared entries have changed, or a tenant works again, since the owner''s process last brought tenants to the newest versions (decision 45); no row when all is done';
grant select on platform.catalog_due to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.catalog_due to postgres;

create table platform.catalog_shared (
  kind text not null,
  code text not null,
  version bigint not null,
  fields jsonb not null,
  active boolean default true not null,
  changed_at timestamp with time zone default clock_timestamp() not null,
  changed_by text not null
);
alter table platform.catalog_shared add constraint catalog_shared_pkey PRIMARY KEY (kind, code);
alter table platform.catalog_shared add constraint catalog_shared_code_check CHECK ((code ~ '^[a-z0-9][a-z0-9-]{0,59}$'::text));
alter table platform.catalog_shared add constraint catalog_shared_fields_check CHECK ((jsonb_typeof(fields) = 'object'::text));
alter table platform.catalog_shared add constraint catalog_shared_kind_check CHECK ((kind = ANY (ARRAY['category'::text, 'enterprise'::text, 'service-card'::text])));
alter table platform.catalog_shared add constraint catalog_shared_version_check CHECK ((version > 0));
CREATE TRIGGER catalog_shared_due AFTER UPDATE ON platform.catalog_shared FOR EACH ROW WHEN ((old.version <> new.version)) EXECUTE FUNCTION platform.note_catalog_due();
CREATE TRIGGER catalog_shared_noted AFTER INSERT OR UPDATE ON platform.catalog_shared FOR EACH ROW EXECUTE FUNCTION platform.note_version_of_shared_entry();
comment on table platform.catalog_shared is 'Entries that tenants may adopt; changed by the platform alone (decision 28)';
grant insert, select, update on platform.catalog_shared to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.catalog_shared to postgres;
grant select on platform.catalog_shared to tenant_common;

create table platform.catalog_shared_version (
  kind text not null,
  code text not null,
  version bigint not null,
  fields jsonb not null,
  active boolean not null,
  changed_at timestamp with time zone not null,
  changed_by text not null
);
alter table platform.catalog_shared_version add constraint catalog_shared_version_pkey PRIMARY KEY (kind, code, version);
alter table platform.catalog_shared_version add constraint catalog_shared_version_kind_code_fkey FOREIGN KEY (kind, code) REFERENCES platform.catalog_shared(kind, code);
comment on table platform.catalog_shared_version is 'Every version that a shared entry has had, written by a trigger';
grant insert, select on platform.catalog_shared_version to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.catalog_shared_version to postgres;
grant select on platform.catalog_shared_version to tenant_common;

create table platform.codifier_hromada (
  code text not null,
  name text not null,
  kind text not null,
  oblast text not null,
  slug text not null
);
alter table platform.codifier_hromada add constraint codifier_hromada_pkey PRIMARY KEY (code);
alter table platform.codifier_hromada add constraint codifier_hromada_slug_key UNIQUE (slug);
alter table platform.codifier_hromada add constraint codifier_hromada_code_check CHECK ((code ~ '^UA[0-9]{17}$'::text));
CREATE INDEX codifier_hromada_by_name ON platform.codifier_hromada USING btree (name, code);
comment on table platform.codifier_hromada is 'Hromadas of the official codifier (KATOTTG), as loaded last; slug is what we propose';
grant select on platform.codifier_hromada to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.codifier_hromada to postgres;

create table platform.jurisdiction (
  code text not null,
  names jsonb not null,
  appeals_law text not null
);
alter table platform.jurisdiction add constraint jurisdiction_pkey PRIMARY KEY (code);
alter table platform.jurisdiction add constraint jurisdiction_code_check CHECK ((code ~ '^[A-Z]{2}$'::text));
grant select on platform.jurisdiction to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.jurisdiction to postgres;
grant select on platform.jurisdiction to tenant_common;

create table platform.message (
  id uuid not null,
  event_id uuid not null,
  template text not null,
  subject_id uuid not null,
  recipient text not null,
  language text not null,
  title text not null,
  body text not null,
  created_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone,
  attempts integer default 0 not null,
  sent_at timestamp with time zone,
  failure text
);
alter table platform.message add constraint message_pkey PRIMARY KEY (id);
alter table platform.message add constraint message_event_id_template_recipient_key UNIQUE (event_id, template, recipient);
CREATE INDEX message_waiting ON platform.message USING btree (next_attempt_at) WHERE (next_attempt_at IS NOT NULL);
comment on table platform.message is 'Letters to people who have no tenant yet; like a tenant''s message';
grant insert, select, update on platform.message to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.message to postgres;

create table platform.message_attachment (
  id uuid not null,
  message_id uuid not null,
  ordinal integer not null,
  name text not null,
  media_type text not null,
  content bytea not null
);
alter table platform.message_attachment add constraint message_attachment_pkey PRIMARY KEY (id);
alter table platform.message_attachment add constraint message_attachment_message_id_ordinal_key UNIQUE (message_id, ordinal);
alter table platform.message_attachment add constraint message_attachment_message_id_fkey FOREIGN KEY (message_id) REFERENCES platform.message(id) ON DELETE CASCADE;
comment on table platform.message_attachment is 'What goes with a letter; like a tenant''s message_attachment';
grant delete, insert, select on platform.message_attachment to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.message_attachment to postgres;

create table platform.onboarding_request (
  id uuid not null,
  submission_key uuid not null,
  state text not null,
  codifier_code text,
  place text not null,
  oblast text,
  contact_name text not null,
  "position" text not null,
  email text not null,
  language text not null,
  token_hash text not null,
  token_until timestamp with time zone not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by text,
  reason text,
  slug text,
  failure text,
  next_attempt_at timestamp with time zone,
  version bigint default 1 not null
);
alter table platform.onboarding_request add constraint onboarding_request_pkey PRIMARY KEY (id);
alter table platform.onboarding_request add constraint onboarding_request_submission_key_key UNIQUE (submission_key);
alter table platform.onboarding_request add constraint onboarding_request_token_hash_key UNIQUE (token_hash);
alter table platform.onboarding_request add constraint onboarding_request_check CHECK (((state = ANY (ARRAY['approved'::text, 'built'::text, 'ready'::text])) <= (slug IS NOT NULL)));
alter table platform.onboarding_request add constraint onboarding_request_check1 CHECK (((state = 'refused'::text) <= (reason IS NOT NULL)));
alter table platform.onboarding_request add constraint onboarding_request_check2 CHECK (((state = 'unconfirmed'::text) = (confirmed_at IS NULL)));
alter table platform.onboarding_request add constraint onboarding_request_slug_check CHECK (((slug ~ '^[a-z][a-z0-9-]{1,39}$'::text) AND (slug !~ '-$'::text)));
alter table platform.onboarding_request add constraint onboarding_request_state_check CHECK ((state = ANY (ARRAY['unconfirmed'::text, 'waiting'::text, 'approved'::text, 'built'::text, 'ready'::text, 'refused'::text])));
alter table platform.onboarding_request add constraint onboarding_request_codifier_code_fkey FOREIGN KEY (codifier_code) REFERENCES platform.codifier_hromada(code);
CREATE UNIQUE INDEX onboarding_request_of_slug ON platform.onboarding_request USING btree (slug) WHERE (state = ANY (ARRAY['approved'::text, 'built'::text, 'ready'::text]));
CREATE INDEX onboarding_request_of_state ON platform.onboarding_request USING btree (state, created_at, id);
CREATE TRIGGER onboarding_request_approved AFTER UPDATE OF state ON platform.onboarding_request FOR EACH ROW WHEN ((new.state = 'approved'::text)) EXECUTE FUNCTION platform.call_for_provisioning();
comment on table platform.onboarding_request is 'Who asked for a tenant; an approved one is taken up by whoever may create schemas, see decision 26';
comment on column platform.onboarding_request.token_hash is 'SHA-256 of the token in the letter; the token itself is kept nowhere';
grant delete, insert, select, update on platform.onboarding_request to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.onboarding_request to postgres;

create table platform.petition_projection (
  tenant text not null,
  petition_id uuid not null,
  number text not null,
  title text not null,
  topic text not null,
  topic_names jsonb not null,
  state text not null,
  signatures bigint not null,
  threshold integer not null,
  published_at timestamp with time zone not null,
  collecting_until timestamp with time zone not null
);
alter table platform.petition_projection add constraint petition_projection_pkey PRIMARY KEY (tenant, petition_id);
alter table platform.petition_projection add constraint petition_projection_tenant_fkey FOREIGN KEY (tenant) REFERENCES platform.tenant(slug) ON DELETE CASCADE;
CREATE INDEX petition_projection_in_state ON platform.petition_projection USING btree (state, published_at DESC, petition_id DESC);
CREATE INDEX petition_projection_newest ON platform.petition_projection USING btree (published_at DESC, petition_id DESC);
CREATE INDEX petition_projection_of_tenant ON platform.petition_projection USING btree (tenant, published_at DESC, petition_id DESC);
CREATE INDEX petition_projection_of_topic ON platform.petition_projection USING btree (topic, published_at DESC, petition_id DESC);
comment on table platform.petition_projection is 'What tenants publish of their petitions to the portal of the country; a tenant writes and reads its own rows alone, the portal reads all';
grant select on platform.petition_projection to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.petition_projection to postgres;
grant insert, select, update on platform.petition_projection to tenant_common;

create table platform.reserved_slug (
  slug text not null
);
alter table platform.reserved_slug add constraint reserved_slug_pkey PRIMARY KEY (slug);
comment on table platform.reserved_slug is 'First segments of addresses that are the platform''s own; written anew from ReservedSlugs by every migration';
grant select on platform.reserved_slug to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.reserved_slug to postgres;

create table platform.search_change (
  role text not null,
  kind text not null,
  id uuid not null,
  transaction bigint not null
);
alter table platform.search_change add constraint search_change_pkey PRIMARY KEY (role, kind, id);
CREATE INDEX search_change_latest ON platform.search_change USING btree (transaction, role, kind, id);
comment on table platform.search_change is 'In which transaction everything that can be found was changed last; each index follows it by itself (decision 36). Written by triggers';
grant select on platform.search_change to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.search_change to postgres;
grant insert on platform.search_change to tenant_common;

create table platform.sheet_due (
  load_id uuid not null,
  role text not null,
  noted_at timestamp with time zone default now() not null
);
alter table platform.sheet_due add constraint sheet_due_pkey PRIMARY KEY (role, load_id);
CREATE TRIGGER sheet_due_noted AFTER INSERT ON platform.sheet_due FOR EACH ROW EXECUTE FUNCTION platform.call_for_provisioning();
comment on table platform.sheet_due is 'Which tenant has a list to be loaded; it writes its own name and reads nothing';
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.sheet_due to postgres;
grant insert on platform.sheet_due to tenant_common;

create table platform.tenant (
  slug text not null,
  kind text not null,
  jurisdiction text not null,
  region text,
  codifier_code text,
  host_name text,
  time_zone text not null,
  languages text not null,
  names jsonb not null,
  office_names jsonb not null,
  contacts jsonb not null,
  accent text not null,
  registration_prefix text not null,
  state text default 'active'::text not null,
  created_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  delete_after timestamp with time zone,
  opened_at timestamp with time zone default now(),
  changed_by text,
  arms text,
  extent text
);
alter table platform.tenant add constraint tenant_pkey PRIMARY KEY (slug);
alter table platform.tenant add constraint tenant_codifier_code_key UNIQUE (codifier_code);
alter table platform.tenant add constraint tenant_host_name_key UNIQUE (host_name);
alter table platform.tenant add constraint tenant_accent_check CHECK ((accent ~ '^#[0-9a-f]{6}$'::text));
alter table platform.tenant add constraint tenant_arms_check CHECK ((arms ~ '^[0-9a-f]{32}$'::text));
alter table platform.tenant add constraint tenant_extent_check CHECK ((extent ~ '^(-?[0-9]{1,3}([.][0-9]{1,8})? ){3}-?[0-9]{1,3}([.][0-9]{1,8})?$'::text));
alter table platform.tenant add constraint tenant_kind_check CHECK ((kind = ANY (ARRAY['hromada'::text, 'municipality'::text, 'region'::text])));
alter table platform.tenant add constraint tenant_leaves_at_a_time CHECK (((state = ANY (ARRAY['leaving'::text, 'deleting'::text])) = (delete_after IS NOT NULL)));
alter table platform.tenant add constraint tenant_slug_check CHECK (((slug ~ '^[a-z][a-z0-9-]{1,39}$'::text) AND (slug !~ '-$'::text)));
alter table platform.tenant add constraint tenant_state_check CHECK ((state = ANY (ARRAY['provisioning'::text, 'active'::text, 'suspended'::text, 'leaving'::text, 'deleting'::text])));
alter table platform.tenant add constraint tenant_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES platform.jurisdiction(code);
alter table platform.tenant add constraint tenant_region_fkey FOREIGN KEY (region) REFERENCES platform.tenant(slug);
CREATE INDEX tenant_changed_at ON platform.tenant USING btree (changed_at);
CREATE TRIGGER tenant_noted AFTER INSERT OR DELETE OR UPDATE ON platform.tenant FOR EACH ROW EXECUTE FUNCTION platform.note_change_of_tenant();
CREATE TRIGGER tenant_resumed_due AFTER UPDATE OF state ON platform.tenant FOR EACH ROW WHEN (((old.state = ANY (ARRAY['suspended'::text, 'leaving'::text])) AND (new.state = 'active'::text))) EXECUTE FUNCTION platform.note_catalog_due();
CREATE TRIGGER tenant_search_forgotten AFTER DELETE ON platform.tenant FOR EACH ROW EXECUTE FUNCTION platform.search_forget();
CREATE TRIGGER tenant_state_guarded BEFORE UPDATE OF state ON platform.tenant FOR EACH ROW WHEN ((old.state IS DISTINCT FROM new.state)) EXECUTE FUNCTION platform.guard_state_of_tenant();
CREATE TRIGGER tenant_transfers_forgotten AFTER DELETE ON platform.tenant FOR EACH ROW EXECUTE FUNCTION platform.appeal_transfer_forget();
comment on column platform.tenant.languages is 'Language tags separated by spaces, the default first';
comment on column platform.tenant.state is 'provisioning: not served yet; suspended and leaving: read only; after delete_after a leaving tenant may be deleted; deleting: not served any more, and never taken back';
comment on column platform.tenant.opened_at is 'When the public portal was opened; null while only staff may see it';
comment on column platform.tenant.changed_by is 'Who changed it last by a page; the history notes it';
comment on column platform.tenant.arms is 'Which picture of the tenant''s coat_of_arms is shown; null while a letter stands there';
comment on column platform.tenant.extent is 'South, west, north and east of its territory in degrees (WGS 84), separated by spaces; null when nobody has said';
grant select on platform.tenant to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.tenant to postgres;
grant update (jurisdiction) on platform.tenant to platform;
grant update (time_zone) on platform.tenant to platform;
grant update (languages) on platform.tenant to platform;
grant update (names) on platform.tenant to platform;
grant update (office_names) on platform.tenant to platform;
grant update (contacts) on platform.tenant to platform;
grant update (accent) on platform.tenant to platform;
grant update (state) on platform.tenant to platform;
grant update (changed_at) on platform.tenant to platform;
grant update (opened_at) on platform.tenant to platform;
grant update (changed_by) on platform.tenant to platform;
grant update (arms) on platform.tenant to platform;
grant update (extent) on platform.tenant to platform;

create table platform.tenant_deletion (
  id bigint generated always as identity not null,
  slug text not null,
  begun_at timestamp with time zone not null,
  rows_before jsonb not null,
  deleted_at timestamp with time zone,
  proof text,
  proof_sha256 text
);
alter table platform.tenant_deletion add constraint tenant_deletion_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX tenant_deletion_under_way ON platform.tenant_deletion USING btree (slug) WHERE (deleted_at IS NULL);
comment on table platform.tenant_deletion is 'Begun before anything is dropped, so that the counts survive a run that is killed; finished by the proof';
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.tenant_deletion to postgres;

create table platform.tenant_due (
  role text not null,
  look_at timestamp with time zone not null
);
CREATE INDEX tenant_due_look_at ON platform.tenant_due USING btree (look_at);
comment on table platform.tenant_due is 'Where work in the background has to look, and from when on; a tenant writes its own name and reads nothing';
grant delete, insert, select on platform.tenant_due to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.tenant_due to postgres;
grant insert on platform.tenant_due to tenant_common;

create table platform.tenant_history (
  id bigint generated always as identity not null,
  slug text not null,
  changed_at timestamp with time zone default clock_timestamp() not null,
  changed_by text not null,
  field text not null,
  value_before jsonb,
  value_after jsonb
);
alter table platform.tenant_history add constraint tenant_history_pkey PRIMARY KEY (id);
CREATE INDEX tenant_history_of_tenant ON platform.tenant_history USING btree (slug, id);
comment on table platform.tenant_history is 'Every change of a setting in the registry, written by a trigger; stays when the tenant is gone';
grant select on platform.tenant_history to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.tenant_history to postgres;

create table platform.tenant_step (
  slug text not null,
  step text not null,
  done_at timestamp with time zone not null
);
alter table platform.tenant_step add constraint tenant_step_pkey PRIMARY KEY (slug, step);
alter table platform.tenant_step add constraint tenant_step_slug_fkey FOREIGN KEY (slug) REFERENCES platform.tenant(slug) ON DELETE CASCADE;
comment on table platform.tenant_step is 'Steps of provisioning that are done, for whoever asks how far it came; every step can be repeated';
grant select on platform.tenant_step to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.tenant_step to postgres;

create table platform.tenant_survey (
  slug text not null,
  surveyed_at timestamp with time zone not null,
  change_sets integer,
  newest text,
  bytes bigint,
  active_at timestamp with time zone,
  problem text
);
alter table platform.tenant_survey add constraint tenant_survey_pkey PRIMARY KEY (slug);
alter table platform.tenant_survey add constraint tenant_survey_problem_check CHECK ((problem = ANY (ARRAY['no-schema'::text, 'behind'::text, 'reserved'::text])));
alter table platform.tenant_survey add constraint tenant_survey_slug_fkey FOREIGN KEY (slug) REFERENCES platform.tenant(slug) ON DELETE CASCADE;
comment on table platform.tenant_survey is 'What the owner''s process last found of each tenant: version, size, activity; the application can look into none';
grant select on platform.tenant_survey to platform;
grant delete, insert, maintain, references, select, trigger, truncate, update on platform.tenant_survey to postgres;
CREATE OR REPLACE FUNCTION platform.appeal_transfer_forget()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  gone text := 't_' || replace(old.slug, '-', '_');
begin
  delete from platform.appeal_transfer where from_role = gone or to_role = gone;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION platform.appeal_transfer_note()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if new.state = 'sent' then
    insert into platform.tenant_due (role, look_at) values (new.to_role, now());
  elsif new.state = 'returned' then
    insert into platform.tenant_due (role, look_at) values (new.from_role, now());
  end if;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION platform.call_for_provisioning()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform pg_notify('vidhuk_provisioning', '');
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION platform.guard_state_of_tenant()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if session_user = 'vidhuk_app' and (old.state, new.state) not in (('active', 'suspended'), ('suspended', 'active')) then
    raise insufficient_privilege using message = 'the application may suspend and resume tenants, and nothing else';
  end if;
  return new;
end
$function$
;
CREATE OR REPLACE FUNCTION platform.note_catalog_due()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  insert into platform.catalog_due (noted_at, next_attempt_at) values (clock_timestamp(), clock_timestamp())
    on conflict (one) do update set noted_at = excluded.noted_at, next_attempt_at = excluded.next_attempt_at;
  perform pg_notify('vidhuk_provisioning', '');
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION platform.note_change_of_tenant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
begin
  insert into platform.tenant_history (slug, changed_by, field, value_before, value_after)
  select coalesce(after ->> 'slug', before ->> 'slug'), coalesce(nullif(current_setting('vidhuk.actor', true), ''),
    case when session_user = 'vidhuk_app' then after ->> 'changed_by' end, session_user),
    field, before -> field, after -> field
  from jsonb_object_keys(before || after) field
  where field not in ('slug', 'created_at', 'changed_at', 'changed_by')
    and nullif(before -> field, 'null') is distinct from nullif(after -> field, 'null')
  order by field;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION platform.note_version_of_shared_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'UPDATE' and new.version <> old.version + 1 then
    raise exception using errcode = 'check_violation', message = 'a change of a shared entry is its next version';
  end if;
  insert into platform.catalog_shared_version (kind, code, version, fields, active, changed_at, changed_by)
    values (new.kind, new.code, new.version, new.fields, new.active, new.changed_at, new.changed_by);
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION platform.search_forget()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  delete from platform.search_change where role = 't_' || replace(old.slug, '-', '_');
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION platform.search_note()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  changed jsonb;
begin
  if tg_op = 'DELETE' then changed := to_jsonb(old); else changed := to_jsonb(new); end if;
  insert into platform.search_change as known (role, kind, id, transaction)
    values (tg_table_schema, tg_argv[0], (changed ->> tg_argv[1])::uuid, pg_current_xact_id()::text::bigint)
    on conflict (role, kind, id) do update set transaction = excluded.transaction
    where known.transaction <> excluded.transaction;
  return null;
end
$function$
;
grant create, usage on schema platform to postgres;
grant usage on schema platform to platform;
grant usage on schema platform to tenant_common;

create table t_tenant.appeal (
  id uuid not null,
  number_year integer,
  number_sequence integer,
  registration_number text,
  channel text not null,
  language text not null,
  state text not null,
  applicant_name text,
  applicant_phone text,
  applicant_email text,
  access_code text not null,
  idempotency_key text,
  idempotency_digest bytea,
  registered_at timestamp with time zone not null,
  registered_by text,
  closed_at timestamp with time zone,
  version bigint not null,
  signatories integer,
  repeat_of uuid
);
alter table t_tenant.appeal add constraint appeal_pkey PRIMARY KEY (id);
alter table t_tenant.appeal add constraint appeal_access_code_key UNIQUE (access_code);
alter table t_tenant.appeal add constraint appeal_idempotency_key_key UNIQUE (idempotency_key);
alter table t_tenant.appeal add constraint appeal_number_year_number_sequence_key UNIQUE (number_year, number_sequence);
alter table t_tenant.appeal add constraint appeal_registration_number_key UNIQUE (registration_number);
alter table t_tenant.appeal add constraint appeal_check CHECK ((repeat_of <> id));
alter table t_tenant.appeal add constraint appeal_number_whole CHECK ((num_nulls(number_year, number_sequence, registration_number) = ANY (ARRAY[0, 3])));
alter table t_tenant.appeal add constraint appeal_signatories_check CHECK (((signatories >= 2) AND (signatories <= 1000000)));
alter table t_tenant.appeal add constraint appeal_repeat_of_fkey FOREIGN KEY (repeat_of) REFERENCES t_tenant.appeal(id);
CREATE INDEX appeal_applicant_email ON t_tenant.appeal USING btree (lower(applicant_email), registered_at DESC) WHERE (applicant_email IS NOT NULL);
CREATE INDEX appeal_applicant_phone ON t_tenant.appeal USING btree (applicant_phone, registered_at DESC) WHERE (applicant_phone IS NOT NULL);
CREATE INDEX appeal_collective_newest ON t_tenant.appeal USING btree (registered_at DESC, id) WHERE (signatories IS NOT NULL);
CREATE INDEX appeal_newest ON t_tenant.appeal USING btree (registered_at DESC, id DESC);
CREATE INDEX appeal_repeat_of ON t_tenant.appeal USING btree (repeat_of) WHERE (repeat_of IS NOT NULL);
CREATE INDEX appeal_repeated_newest ON t_tenant.appeal USING btree (registered_at DESC, id) WHERE (repeat_of IS NOT NULL);
comment on table t_tenant.appeal is 'One contact by one applicant through one channel; holds one or more questions (P1)';
comment on column t_tenant.appeal.registration_number is 'Null only within the transaction that registers the appeal (decision 19)';
comment on column t_tenant.appeal.access_code is 'The secret that opens the appeal to its applicant; kept, because every later message repeats the link';
comment on column t_tenant.appeal.signatories is 'How many signed a collective appeal; the applicant is who gets the answer for them all; null when it is none';
comment on column t_tenant.appeal.repeat_of is 'The earlier appeal of the same applicant in the same matter that was answered; null when it is no repeated one';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal to t_tenant;

create table t_tenant.appeal_assignment (
  id uuid not null,
  question_id uuid not null,
  enterprise_id uuid not null,
  responsible boolean not null,
  state text not null,
  assigned_at timestamp with time zone not null,
  assigned_by text not null,
  accepted_at timestamp with time zone,
  done_at timestamp with time zone,
  report text,
  version bigint not null
);
alter table t_tenant.appeal_assignment add constraint appeal_assignment_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_assignment add constraint appeal_assignment_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES t_tenant.catalog_enterprise(id);
alter table t_tenant.appeal_assignment add constraint appeal_assignment_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE INDEX appeal_assignment_of_enterprise ON t_tenant.appeal_assignment USING btree (enterprise_id, assigned_at DESC, id DESC);
CREATE INDEX appeal_assignment_of_question ON t_tenant.appeal_assignment USING btree (question_id);
CREATE UNIQUE INDEX appeal_assignment_once ON t_tenant.appeal_assignment USING btree (question_id, enterprise_id) WHERE (state <> 'withdrawn'::text);
CREATE TRIGGER appeal_assignment_search AFTER INSERT OR DELETE OR UPDATE ON t_tenant.appeal_assignment FOR EACH ROW EXECUTE FUNCTION platform.search_note('question', 'question_id');
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_assignment to t_tenant;

create table t_tenant.appeal_bulk (
  id uuid not null,
  made_by text not null,
  key text not null,
  action text not null,
  executors text,
  responsible text,
  priority text,
  note text,
  made_at timestamp with time zone not null,
  begun_at timestamp with time zone,
  undo_until timestamp with time zone,
  undone_at timestamp with time zone
);
alter table t_tenant.appeal_bulk add constraint appeal_bulk_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_bulk add constraint appeal_bulk_made_by_key_key UNIQUE (made_by, key);
alter table t_tenant.appeal_bulk add constraint appeal_bulk_action_check CHECK ((action = ANY (ARRAY['route'::text, 'accept'::text, 'set-priority'::text, 'close'::text])));
comment on table t_tenant.appeal_bulk is 'The same step with many questions at once (P5); begun_at is null while it is only looked at';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_bulk to t_tenant;

create table t_tenant.appeal_bulk_item (
  bulk_id uuid not null,
  ordinal integer not null,
  question_id uuid not null,
  version bigint not null,
  state text not null,
  problem text,
  version_after bigint,
  before jsonb,
  stepped_at timestamp with time zone
);
alter table t_tenant.appeal_bulk_item add constraint appeal_bulk_item_pkey PRIMARY KEY (bulk_id, ordinal);
alter table t_tenant.appeal_bulk_item add constraint appeal_bulk_item_bulk_id_question_id_key UNIQUE (bulk_id, question_id);
alter table t_tenant.appeal_bulk_item add constraint appeal_bulk_item_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'refused'::text, 'undone'::text, 'kept'::text])));
alter table t_tenant.appeal_bulk_item add constraint appeal_bulk_item_bulk_id_fkey FOREIGN KEY (bulk_id) REFERENCES t_tenant.appeal_bulk(id);
alter table t_tenant.appeal_bulk_item add constraint appeal_bulk_item_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE INDEX appeal_bulk_item_of_question ON t_tenant.appeal_bulk_item USING btree (question_id);
comment on table t_tenant.appeal_bulk_item is 'One question of many: what came of it, and what it was before, so that it can be undone while nothing else happened to it';
comment on column t_tenant.appeal_bulk_item.version is 'Of the question when it was chosen: who changed it since is not overwritten';
comment on column t_tenant.appeal_bulk_item.stepped_at is 'When the step was taken, as the history and its event have it; null until then';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_bulk_item to t_tenant;

create table t_tenant.appeal_call_attempt (
  id uuid not null,
  question_id uuid not null,
  attempted_at timestamp with time zone not null,
  attempted_by text not null,
  next_at timestamp with time zone not null
);
alter table t_tenant.appeal_call_attempt add constraint appeal_call_attempt_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_call_attempt add constraint appeal_call_attempt_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE INDEX appeal_call_attempt_of_question ON t_tenant.appeal_call_attempt USING btree (question_id, attempted_at DESC);
comment on table t_tenant.appeal_call_attempt is 'The controller called back and reached nobody (S4)';
grant insert, maintain, references, select, trigger on t_tenant.appeal_call_attempt to t_tenant;

create table t_tenant.appeal_consultation (
  appeal_id uuid not null,
  given_at timestamp with time zone not null,
  given_by text not null
);
alter table t_tenant.appeal_consultation add constraint appeal_consultation_pkey PRIMARY KEY (appeal_id);
alter table t_tenant.appeal_consultation add constraint appeal_consultation_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES t_tenant.appeal(id);
CREATE INDEX appeal_consultation_newest ON t_tenant.appeal_consultation USING btree (given_at DESC);
comment on table t_tenant.appeal_consultation is 'Appeals all of whose questions were answered while they were registered (P2), each once (decision 85)';
comment on column t_tenant.appeal_consultation.given_at is 'When the last of its questions was answered';
grant insert, maintain, references, select, trigger on t_tenant.appeal_consultation to t_tenant;

create table t_tenant.appeal_deadline_change (
  id uuid not null,
  question_id uuid not null,
  changed_at timestamp with time zone not null,
  cause text not null,
  due_before timestamp with time zone not null,
  due_after timestamp with time zone not null
);
alter table t_tenant.appeal_deadline_change add constraint appeal_deadline_change_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_deadline_change add constraint appeal_deadline_change_cause_check CHECK ((cause = ANY (ARRAY['extension'::text, 'clarification'::text, 'priority'::text, 'study'::text, 'category'::text])));
alter table t_tenant.appeal_deadline_change add constraint appeal_deadline_change_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE INDEX appeal_deadline_change_of_question ON t_tenant.appeal_deadline_change USING btree (question_id, changed_at);
comment on table t_tenant.appeal_deadline_change is 'How deadlines moved, and why; the reason of an extension stands in the history';
grant insert, maintain, references, select, trigger on t_tenant.appeal_deadline_change to t_tenant;

create table t_tenant.appeal_feedback_rule (
  id uuid not null,
  reopen_days integer not null,
  call_again_hours integer not null,
  set_at timestamp with time zone not null,
  set_by text not null
);
alter table t_tenant.appeal_feedback_rule add constraint appeal_feedback_rule_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_feedback_rule add constraint appeal_feedback_rule_call_again_hours_check CHECK (((call_again_hours >= 1) AND (call_again_hours <= 168)));
alter table t_tenant.appeal_feedback_rule add constraint appeal_feedback_rule_reopen_days_check CHECK (((reopen_days >= 1) AND (reopen_days <= 365)));
CREATE INDEX appeal_feedback_rule_newest ON t_tenant.appeal_feedback_rule USING btree (set_at DESC, id DESC);
comment on table t_tenant.appeal_feedback_rule is 'For how long an applicant may say "not done" and rate after the closing, and when an unanswered call is tried again; the newest holds';
grant insert, maintain, references, select, trigger on t_tenant.appeal_feedback_rule to t_tenant;

create table t_tenant.appeal_field_step (
  taken_by text not null,
  key uuid not null,
  question_id uuid not null,
  step text not null,
  version_after bigint,
  taken_at timestamp with time zone not null
);
alter table t_tenant.appeal_field_step add constraint appeal_field_step_pkey PRIMARY KEY (taken_by, key);
alter table t_tenant.appeal_field_step add constraint appeal_field_step_step_check CHECK ((step = ANY (ARRAY['accept'::text, 'start'::text, 'report-done'::text])));
alter table t_tenant.appeal_field_step add constraint appeal_field_step_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE INDEX appeal_field_step_of_question ON t_tenant.appeal_field_step USING btree (question_id);
CREATE INDEX appeal_field_step_oldest ON t_tenant.appeal_field_step USING btree (taken_at);
comment on table t_tenant.appeal_field_step is 'Steps that phones keep while there is no connection and send later, perhaps more than once (P15); forgotten after ninety days';
comment on column t_tenant.appeal_field_step.version_after is 'Of the question, so that the next step of the same phone goes on from there; null only within the transaction that takes the step';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_field_step to t_tenant;

create table t_tenant.appeal_history (
  id uuid not null,
  appeal_id uuid not null,
  question_id uuid,
  occurred_at timestamp with time zone not null,
  actor_kind text not null,
  actor_name text,
  transition text not null,
  state_before text,
  state_after text not null,
  note text,
  visible_to_applicant boolean not null
);
alter table t_tenant.appeal_history add constraint appeal_history_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_history add constraint appeal_history_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES t_tenant.appeal(id);
alter table t_tenant.appeal_history add constraint appeal_history_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE INDEX appeal_history_of_appeal ON t_tenant.appeal_history USING btree (appeal_id, id);
CREATE INDEX appeal_history_of_question ON t_tenant.appeal_history USING btree (question_id);
CREATE TRIGGER appeal_history_noted AFTER INSERT ON t_tenant.appeal_history FOR EACH ROW WHEN ((new.question_id IS NULL)) EXECUTE FUNCTION platform.search_note('appeal', 'appeal_id');
CREATE TRIGGER appeal_history_search AFTER INSERT ON t_tenant.appeal_history FOR EACH ROW WHEN ((new.question_id IS NOT NULL)) EXECUTE FUNCTION platform.search_note('question', 'question_id');
grant insert, maintain, references, select, trigger on t_tenant.appeal_history to t_tenant;

create table t_tenant.appeal_incident (
  id uuid not null,
  title text not null,
  category_id uuid not null,
  opened_at timestamp with time zone not null,
  opened_by text not null,
  closed_at timestamp with time zone,
  answer text
);
alter table t_tenant.appeal_incident add constraint appeal_incident_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_incident add constraint appeal_incident_category_id_fkey FOREIGN KEY (category_id) REFERENCES t_tenant.catalog_category(id);
CREATE INDEX appeal_incident_closed ON t_tenant.appeal_incident USING btree (opened_at DESC, id DESC) WHERE (closed_at IS NOT NULL);
CREATE INDEX appeal_incident_open ON t_tenant.appeal_incident USING btree (opened_at DESC, id DESC) WHERE (closed_at IS NULL);
CREATE TRIGGER appeal_incident_search AFTER INSERT OR DELETE OR UPDATE ON t_tenant.appeal_incident FOR EACH ROW EXECUTE FUNCTION platform.search_note('incident', 'id');
comment on table t_tenant.appeal_incident is 'One cause that explains many questions (P4): one update informs all, all close together';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_incident to t_tenant;

create table t_tenant.appeal_incident_question (
  incident_id uuid not null,
  question_id uuid not null,
  joined_at timestamp with time zone not null,
  joined_by text not null,
  left_at timestamp with time zone
);
alter table t_tenant.appeal_incident_question add constraint appeal_incident_question_pkey PRIMARY KEY (incident_id, question_id);
alter table t_tenant.appeal_incident_question add constraint appeal_incident_question_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES t_tenant.appeal_incident(id);
alter table t_tenant.appeal_incident_question add constraint appeal_incident_question_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE UNIQUE INDEX appeal_incident_question_once ON t_tenant.appeal_incident_question USING btree (question_id) WHERE (left_at IS NULL);
CREATE TRIGGER appeal_incident_question_search AFTER INSERT OR DELETE OR UPDATE ON t_tenant.appeal_incident_question FOR EACH ROW EXECUTE FUNCTION platform.search_note('incident', 'incident_id');
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_incident_question to t_tenant;

create table t_tenant.appeal_incident_update (
  id uuid not null,
  incident_id uuid not null,
  told_at timestamp with time zone not null,
  told_by text not null,
  text text not null
);
alter table t_tenant.appeal_incident_update add constraint appeal_incident_update_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_incident_update add constraint appeal_incident_update_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES t_tenant.appeal_incident(id);
CREATE INDEX appeal_incident_update_of ON t_tenant.appeal_incident_update USING btree (incident_id, id DESC);
CREATE TRIGGER appeal_incident_update_search AFTER INSERT ON t_tenant.appeal_incident_update FOR EACH ROW EXECUTE FUNCTION platform.search_note('incident', 'incident_id');
grant insert, maintain, references, select, trigger on t_tenant.appeal_incident_update to t_tenant;

create table t_tenant.appeal_late (
  question_id uuid not null,
  due_at timestamp with time zone not null,
  told_at timestamp with time zone not null
);
alter table t_tenant.appeal_late add constraint appeal_late_pkey PRIMARY KEY (question_id, due_at);
alter table t_tenant.appeal_late add constraint appeal_late_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
comment on table t_tenant.appeal_late is 'Questions that were told to be late, once for each deadline';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_late to t_tenant;

create table t_tenant.appeal_number (
  year integer not null,
  last integer not null
);
alter table t_tenant.appeal_number add constraint appeal_number_pkey PRIMARY KEY (year);
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_number to t_tenant;

create table t_tenant.appeal_outgoing_letter (
  id uuid not null,
  number_year integer,
  number_sequence integer,
  number text,
  appeal_id uuid not null,
  question_id uuid not null,
  body_id uuid not null,
  body_name text not null,
  body_address text not null,
  body_email text,
  words text not null,
  sent_at timestamp with time zone not null,
  sent_by text not null,
  forward_by timestamp with time zone,
  late boolean not null,
  state text not null,
  reply_day date,
  reply_number text,
  reply_words text,
  reply_noted_at timestamp with time zone,
  reply_noted_by text,
  version bigint not null,
  enclosed uuid[] default '{}'::uuid[] not null
);
alter table t_tenant.appeal_outgoing_letter add constraint appeal_outgoing_letter_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_outgoing_letter add constraint appeal_outgoing_letter_number_whole CHECK ((num_nonnulls(number_year, number_sequence, number) = ANY (ARRAY[0, 3])));
alter table t_tenant.appeal_outgoing_letter add constraint appeal_outgoing_letter_reply_noted CHECK (((state = 'sent'::text) = (reply_noted_at IS NULL)));
alter table t_tenant.appeal_outgoing_letter add constraint appeal_outgoing_letter_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'answered'::text, 'returned'::text])));
alter table t_tenant.appeal_outgoing_letter add constraint appeal_outgoing_letter_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES t_tenant.appeal(id);
alter table t_tenant.appeal_outgoing_letter add constraint appeal_outgoing_letter_body_id_fkey FOREIGN KEY (body_id) REFERENCES t_tenant.appeal_outside_body(id);
alter table t_tenant.appeal_outgoing_letter add constraint appeal_outgoing_letter_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE INDEX appeal_outgoing_letter_by_day ON t_tenant.appeal_outgoing_letter USING btree (sent_at, id);
CREATE UNIQUE INDEX appeal_outgoing_letter_by_number ON t_tenant.appeal_outgoing_letter USING btree (lower(number));
CREATE INDEX appeal_outgoing_letter_late ON t_tenant.appeal_outgoing_letter USING btree (sent_at, id) WHERE late;
CREATE UNIQUE INDEX appeal_outgoing_letter_numbered ON t_tenant.appeal_outgoing_letter USING btree (number_year, number_sequence);
CREATE INDEX appeal_outgoing_letter_of_appeal ON t_tenant.appeal_outgoing_letter USING btree (appeal_id);
CREATE INDEX appeal_outgoing_letter_of_body ON t_tenant.appeal_outgoing_letter USING btree (body_id, sent_at, id);
CREATE INDEX appeal_outgoing_letter_of_question ON t_tenant.appeal_outgoing_letter USING btree (question_id, id);
CREATE INDEX appeal_outgoing_letter_of_state ON t_tenant.appeal_outgoing_letter USING btree (state, sent_at, id);
comment on table t_tenant.appeal_outgoing_letter is 'Letters by which questions were forwarded; numbered without gaps in each year, the number comes last (decision 19)';
comment on column t_tenant.appeal_outgoing_letter.body_name is 'Name, address and e-mail as they were when it was written';
comment on column t_tenant.appeal_outgoing_letter.forward_by is 'Until when the law wanted it forwarded; null where it sets no term';
comment on column t_tenant.appeal_outgoing_letter.enclosed is 'Files of the question that go with the letter, as whoever wrote it chose them';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_outgoing_letter to t_tenant;

create table t_tenant.appeal_outgoing_number (
  year integer not null,
  last integer not null
);
alter table t_tenant.appeal_outgoing_number add constraint appeal_outgoing_number_pkey PRIMARY KEY (year);
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_outgoing_number to t_tenant;

create table t_tenant.appeal_outgoing_paper (
  id uuid not null,
  content bytea not null,
  made_at timestamp with time zone not null
);
alter table t_tenant.appeal_outgoing_paper add constraint appeal_outgoing_paper_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_outgoing_paper add constraint appeal_outgoing_paper_id_fkey FOREIGN KEY (id) REFERENCES t_tenant.appeal_outgoing_letter(id) ON DELETE CASCADE;
comment on table t_tenant.appeal_outgoing_paper is 'The letter with the same id as it was sent, as PDF; written once, when its event is delivered';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_outgoing_paper to t_tenant;

create table t_tenant.appeal_outside_body (
  id uuid not null,
  name text not null,
  address text not null,
  email text,
  retired boolean default false not null,
  version bigint not null,
  changed_at timestamp with time zone not null,
  changed_by text not null
);
alter table t_tenant.appeal_outside_body add constraint appeal_outside_body_pkey PRIMARY KEY (id);
CREATE INDEX appeal_outside_body_by_name ON t_tenant.appeal_outside_body USING btree (lower(name), id);
CREATE UNIQUE INDEX appeal_outside_body_called ON t_tenant.appeal_outside_body USING btree (lower(name) COLLATE "C");
comment on table t_tenant.appeal_outside_body is 'Bodies outside the platform to which questions are forwarded by letter (S3, Z6)';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_outside_body to t_tenant;

create table t_tenant.appeal_presence (
  appeal_id uuid not null,
  username text not null,
  name text not null,
  seen_at timestamp with time zone not null
);
alter table t_tenant.appeal_presence add constraint appeal_presence_pkey PRIMARY KEY (appeal_id, username);
alter table t_tenant.appeal_presence add constraint appeal_presence_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES t_tenant.appeal(id);
CREATE INDEX appeal_presence_latest ON t_tenant.appeal_presence USING btree (seen_at);
comment on table t_tenant.appeal_presence is 'Who of the staff has an appeal open now (P18); forgotten after a minute';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_presence to t_tenant;

create table t_tenant.appeal_priority_rule (
  id uuid not null,
  high_hours integer,
  emergency_hours integer,
  set_at timestamp with time zone not null,
  set_by text not null
);
alter table t_tenant.appeal_priority_rule add constraint appeal_priority_rule_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_priority_rule add constraint appeal_priority_rule_check CHECK ((emergency_hours <= high_hours));
alter table t_tenant.appeal_priority_rule add constraint appeal_priority_rule_emergency_hours_check CHECK (((emergency_hours >= 1) AND (emergency_hours <= 8760)));
alter table t_tenant.appeal_priority_rule add constraint appeal_priority_rule_high_hours_check CHECK (((high_hours >= 1) AND (high_hours <= 8760)));
CREATE INDEX appeal_priority_rule_newest ON t_tenant.appeal_priority_rule USING btree (set_at DESC, id DESC);
comment on table t_tenant.appeal_priority_rule is 'Within how many hours a question of this priority is answered, where that is stricter than law and category; the newest holds';
grant insert, maintain, references, select, trigger on t_tenant.appeal_priority_rule to t_tenant;

create table t_tenant.appeal_publication (
  question_id uuid not null,
  consented_at timestamp with time zone,
  text text,
  place text,
  answer text,
  published_at timestamp with time zone,
  published_by text,
  withdrawn_at timestamp with time zone,
  withdrawn_by text
);
alter table t_tenant.appeal_publication add constraint appeal_publication_pkey PRIMARY KEY (question_id);
alter table t_tenant.appeal_publication add constraint appeal_publication_check CHECK (((published_at IS NULL) OR ((text IS NOT NULL) AND (published_by IS NOT NULL))));
alter table t_tenant.appeal_publication add constraint appeal_publication_check1 CHECK (((withdrawn_at IS NULL) OR (published_at IS NOT NULL)));
alter table t_tenant.appeal_publication add constraint appeal_publication_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE INDEX appeal_publication_newest ON t_tenant.appeal_publication USING btree (published_at DESC, question_id DESC) WHERE ((published_at IS NOT NULL) AND (withdrawn_at IS NULL));
CREATE TRIGGER appeal_publication_search AFTER INSERT OR DELETE OR UPDATE ON t_tenant.appeal_publication FOR EACH ROW EXECUTE FUNCTION platform.search_note('publication', 'question_id');
comment on table t_tenant.appeal_publication is 'What everybody may read of a question: a text that staff made sure says nothing of anybody; nothing is public by itself (decision 63)';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_publication to t_tenant;

create table t_tenant.appeal_question (
  id uuid not null,
  appeal_id uuid not null,
  ordinal integer not null,
  category_id uuid not null,
  text text not null,
  street text,
  house text,
  latitude double precision,
  longitude double precision,
  state text not null,
  priority text not null,
  registered_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  deadline_rule_id uuid,
  answer text,
  answered_at timestamp with time zone,
  closed_at timestamp with time zone,
  rework_count integer default 0 not null,
  version bigint not null,
  particulars jsonb default '[]'::jsonb not null,
  clock_stopped_at timestamp with time zone,
  study_needed boolean default true not null
);
alter table t_tenant.appeal_question add constraint appeal_question_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_question add constraint appeal_question_appeal_id_ordinal_key UNIQUE (appeal_id, ordinal);
alter table t_tenant.appeal_question add constraint appeal_question_particulars_check CHECK ((jsonb_typeof(particulars) = 'array'::text));
alter table t_tenant.appeal_question add constraint appeal_question_priority_check CHECK ((priority = ANY (ARRAY['normal'::text, 'high'::text, 'emergency'::text])));
alter table t_tenant.appeal_question add constraint appeal_question_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES t_tenant.appeal(id);
alter table t_tenant.appeal_question add constraint appeal_question_category_id_fkey FOREIGN KEY (category_id) REFERENCES t_tenant.catalog_category(id);
CREATE INDEX appeal_question_category_newest ON t_tenant.appeal_question USING btree (category_id, registered_at DESC, id DESC);
CREATE INDEX appeal_question_closed ON t_tenant.appeal_question USING btree (closed_at) WHERE (closed_at IS NOT NULL);
CREATE INDEX appeal_question_due ON t_tenant.appeal_question USING btree (due_at, id);
CREATE INDEX appeal_question_map ON t_tenant.appeal_question USING btree (latitude, longitude) INCLUDE (state, priority, due_at, category_id, street, id) WHERE (latitude IS NOT NULL);
CREATE INDEX appeal_question_newest ON t_tenant.appeal_question USING btree (registered_at DESC, id DESC);
CREATE INDEX appeal_question_open_category ON t_tenant.appeal_question USING btree (category_id) WHERE (state <> ALL (ARRAY['closed'::text, 'redirected'::text, 'refused'::text]));
CREATE INDEX appeal_question_place ON t_tenant.appeal_question USING btree (latitude, longitude) WHERE ((latitude IS NOT NULL) AND (closed_at IS NULL));
CREATE INDEX appeal_question_placed ON t_tenant.appeal_question USING btree (registered_at DESC) WHERE (latitude IS NOT NULL);
CREATE INDEX appeal_question_state_due ON t_tenant.appeal_question USING btree (state, due_at, id);
CREATE INDEX appeal_question_state_newest ON t_tenant.appeal_question USING btree (state, registered_at DESC, id DESC);
CREATE INDEX appeal_question_street_newest ON t_tenant.appeal_question USING btree (lower(street), state, registered_at DESC) WHERE (street IS NOT NULL);
CREATE INDEX appeal_question_unlocated ON t_tenant.appeal_question USING btree (registered_at DESC, id DESC) INCLUDE (state, category_id) WHERE (latitude IS NULL);
CREATE TRIGGER appeal_question_search AFTER INSERT OR DELETE OR UPDATE ON t_tenant.appeal_question FOR EACH ROW EXECUTE FUNCTION platform.search_note('question', 'id');
comment on column t_tenant.appeal_question.particulars is 'What the category asks and what was said, in the words in which it was asked: later changes of the category change nothing here';
comment on column t_tenant.appeal_question.clock_stopped_at is 'Since when the applicant is waited for; the deadline moves by as much when the question goes on';
comment on column t_tenant.appeal_question.study_needed is 'Whether an answer needs additional study; the law has a shorter term where it does not';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_question to t_tenant;

create table t_tenant.appeal_rating (
  question_id uuid not null,
  score integer not null,
  words text,
  enterprise_id uuid,
  rated_at timestamp with time zone not null
);
alter table t_tenant.appeal_rating add constraint appeal_rating_pkey PRIMARY KEY (question_id);
alter table t_tenant.appeal_rating add constraint appeal_rating_score_check CHECK (((score >= 1) AND (score <= 5)));
alter table t_tenant.appeal_rating add constraint appeal_rating_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES t_tenant.catalog_enterprise(id);
alter table t_tenant.appeal_rating add constraint appeal_rating_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE INDEX appeal_rating_newest ON t_tenant.appeal_rating USING btree (rated_at DESC);
comment on table t_tenant.appeal_rating is 'What the applicant thinks of what was done (P6, P11); the last word counts';
comment on column t_tenant.appeal_rating.enterprise_id is 'Who was responsible for the question when it was closed';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_rating to t_tenant;

create table t_tenant.appeal_refusal (
  question_id uuid not null,
  ground text not null,
  refused_at timestamp with time zone not null
);
alter table t_tenant.appeal_refusal add constraint appeal_refusal_pkey PRIMARY KEY (question_id);
alter table t_tenant.appeal_refusal add constraint appeal_refusal_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
CREATE INDEX appeal_refusal_newest ON t_tenant.appeal_refusal USING btree (refused_at);
comment on table t_tenant.appeal_refusal is 'For which ground of the law a question was refused; its words stand in the answer';
grant insert, maintain, references, select, trigger on t_tenant.appeal_refusal to t_tenant;

create table t_tenant.appeal_reply_template (
  id uuid not null,
  version integer not null,
  name text not null,
  steps text not null,
  category text,
  texts jsonb not null,
  retired boolean not null,
  made_at timestamp with time zone not null,
  made_by text not null
);
alter table t_tenant.appeal_reply_template add constraint appeal_reply_template_pkey PRIMARY KEY (id, version);
alter table t_tenant.appeal_reply_template add constraint appeal_reply_template_version_check CHECK ((version > 0));
comment on table t_tenant.appeal_reply_template is 'Words with which staff answers (P5): every version is kept, the highest of each template holds';
comment on column t_tenant.appeal_reply_template.steps is 'Words of the transitions for which it is offered, between spaces';
comment on column t_tenant.appeal_reply_template.category is 'Code of the category for which alone it is offered; null for all';
comment on column t_tenant.appeal_reply_template.texts is 'By language tag; a name in braces is filled in for the appeal';
grant insert, maintain, references, select, trigger on t_tenant.appeal_reply_template to t_tenant;

create table t_tenant.appeal_routing (
  version integer not null,
  rules jsonb not null,
  made_at timestamp with time zone not null,
  made_by text not null
);
alter table t_tenant.appeal_routing add constraint appeal_routing_pkey PRIMARY KEY (version);
alter table t_tenant.appeal_routing add constraint appeal_routing_version_check CHECK ((version > 0));
comment on table t_tenant.appeal_routing is 'To whom questions go by themselves (P16): all rules of a version in their order, the first that fits decides; the highest version holds';
grant insert, maintain, references, select, trigger on t_tenant.appeal_routing to t_tenant;

create table t_tenant.appeal_stored_filter (
  id uuid not null,
  owner text not null,
  role text,
  enterprise_id uuid,
  name text not null,
  states text not null,
  category text,
  executor text,
  overdue boolean not null,
  sort text not null,
  version bigint not null,
  number text,
  mark text,
  box text,
  unlocated boolean default false not null
);
alter table t_tenant.appeal_stored_filter add constraint appeal_stored_filter_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_stored_filter add constraint appeal_stored_filter_check CHECK (((enterprise_id IS NULL) OR (role IS NOT NULL)));
alter table t_tenant.appeal_stored_filter add constraint appeal_stored_filter_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES t_tenant.catalog_enterprise(id);
CREATE INDEX appeal_stored_filter_of_owner ON t_tenant.appeal_stored_filter USING btree (owner);
CREATE INDEX appeal_stored_filter_of_role ON t_tenant.appeal_stored_filter USING btree (role) WHERE (role IS NOT NULL);
comment on table t_tenant.appeal_stored_filter is 'Lists of questions that somebody keeps under a name, for themselves or for a team (P5)';
comment on column t_tenant.appeal_stored_filter.owner is 'Login of who keeps it';
comment on column t_tenant.appeal_stored_filter.role is 'With whom it is shared; null for nobody';
comment on column t_tenant.appeal_stored_filter.enterprise_id is 'Only colleagues of this enterprise; null for all of the role';
comment on column t_tenant.appeal_stored_filter.states is 'Words of states, between spaces; empty for all';
comment on column t_tenant.appeal_stored_filter.number is 'Registration number of an appeal; null for all';
comment on column t_tenant.appeal_stored_filter.mark is 'anonymous, repeated or collective; null for all';
comment on column t_tenant.appeal_stored_filter.box is 'A part of the map: west,south,east,north in degrees; null for everywhere';
comment on column t_tenant.appeal_stored_filter.unlocated is 'Only what has no place on the map';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_stored_filter to t_tenant;

create table t_tenant.appeal_suggestion (
  id integer not null,
  learn_until timestamp with time zone not null,
  learned_at timestamp with time zone,
  questions integer default 0 not null,
  models jsonb
);
alter table t_tenant.appeal_suggestion add constraint appeal_suggestion_pkey PRIMARY KEY (id);
alter table t_tenant.appeal_suggestion add constraint appeal_suggestion_id_check CHECK ((id = 1));
comment on table t_tenant.appeal_suggestion is 'What was learned from past questions for suggestions (P16): totals of each category and executor; one row';
comment on column t_tenant.appeal_suggestion.learn_until is 'While a node learns, when others may try';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_suggestion to t_tenant;

create table t_tenant.appeal_suggestion_word (
  kind text not null,
  word text not null,
  choices integer[] not null,
  counts integer[] not null
);
alter table t_tenant.appeal_suggestion_word add constraint appeal_suggestion_word_pkey PRIMARY KEY (kind, word);
alter table t_tenant.appeal_suggestion_word add constraint appeal_suggestion_word_check CHECK ((cardinality(choices) = cardinality(counts)));
alter table t_tenant.appeal_suggestion_word add constraint appeal_suggestion_word_kind_check CHECK ((kind = ANY (ARRAY['category'::text, 'executor'::text])));
comment on table t_tenant.appeal_suggestion_word is 'In how many past questions of which choice a word stood; words of one question alone are not kept';
comment on column t_tenant.appeal_suggestion_word.choices is 'Places of the choices in the models of appeal_suggestion, counted from 0';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.appeal_suggestion_word to t_tenant;

create table t_tenant.audit_entry (
  id uuid not null,
  occurred_at timestamp with time zone not null,
  actor text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null,
  seal_sequence bigint
);
alter table t_tenant.audit_entry add constraint audit_entry_pkey PRIMARY KEY (id);
CREATE INDEX audit_entry_of_subject ON t_tenant.audit_entry USING btree (subject_id, id DESC);
CREATE INDEX audit_entry_sealed ON t_tenant.audit_entry USING btree (seal_sequence, id);
CREATE INDEX audit_entry_unsealed ON t_tenant.audit_entry USING btree (id) WHERE (seal_sequence IS NULL);
comment on column t_tenant.audit_entry.seal_sequence is 'No foreign key: its check locks the seal, which takes a right to update that nobody has';
grant insert, maintain, references, select, trigger on t_tenant.audit_entry to t_tenant;
grant update (seal_sequence) on t_tenant.audit_entry to t_tenant;

create table t_tenant.audit_seal (
  sequence bigint not null,
  sealed_at timestamp with time zone not null,
  entry_count integer not null,
  previous_hash bytea not null,
  hash bytea not null
);
alter table t_tenant.audit_seal add constraint audit_seal_pkey PRIMARY KEY (sequence);
alter table t_tenant.audit_seal add constraint audit_seal_entry_count_check CHECK ((entry_count > 0));
comment on table t_tenant.audit_seal is 'A chain: each seal hashes the one before it and the entries it covers, so that a changed entry shows';
grant insert, maintain, references, select, trigger on t_tenant.audit_seal to t_tenant;

create table t_tenant.calendar_timetable (
  id uuid not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  week text[] not null,
  days jsonb not null,
  promises_in_shifts boolean default false not null
);
alter table t_tenant.calendar_timetable add constraint calendar_timetable_pkey PRIMARY KEY (id);
alter table t_tenant.calendar_timetable add constraint calendar_timetable_week_check CHECK ((cardinality(week) = 7));
CREATE INDEX calendar_timetable_latest ON t_tenant.calendar_timetable USING btree (made_at DESC, id DESC);
comment on table t_tenant.calendar_timetable is 'When the centre works, in versions; the latest holds, the others are the history; without a row, Monday to Friday, 8:00 to 17:00';
comment on column t_tenant.calendar_timetable.week is 'Shifts of Monday to Sunday: 08:00-12:00, 13:00-17:00; empty for a day off';
comment on column t_tenant.calendar_timetable.days is 'Days that differ from the week and from the holidays of the jurisdiction';
comment on column t_tenant.calendar_timetable.promises_in_shifts is 'Whether the hours that the centre promises of categories and priorities run in its shifts only; never those of emergencies, and never the terms of the law';
grant insert, maintain, references, select, trigger on t_tenant.calendar_timetable to t_tenant;

create table t_tenant.catalog_category (
  id uuid not null,
  code text not null,
  parent_id uuid,
  names jsonb not null,
  ordinal integer not null,
  socially_significant boolean default false not null,
  emergency boolean default false not null,
  response_hours integer,
  executor_id uuid,
  source text,
  active boolean default true not null,
  version bigint default 1 not null
);
alter table t_tenant.catalog_category add constraint catalog_category_pkey PRIMARY KEY (id);
alter table t_tenant.catalog_category add constraint catalog_category_code_key UNIQUE (code);
alter table t_tenant.catalog_category add constraint catalog_category_response_hours_check CHECK ((response_hours > 0));
alter table t_tenant.catalog_category add constraint catalog_category_executor_id_fkey FOREIGN KEY (executor_id) REFERENCES t_tenant.catalog_enterprise(id);
alter table t_tenant.catalog_category add constraint catalog_category_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES t_tenant.catalog_category(id);
CREATE INDEX catalog_category_executor ON t_tenant.catalog_category USING btree (executor_id);
CREATE INDEX catalog_category_ordinal ON t_tenant.catalog_category USING btree (ordinal);
CREATE INDEX catalog_category_parent ON t_tenant.catalog_category USING btree (parent_id);
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.catalog_category to t_tenant;

create table t_tenant.catalog_edition (
  entry_id uuid not null,
  version bigint not null,
  fields jsonb not null,
  active boolean not null,
  shared_code text,
  shared_version bigint,
  overridden jsonb not null,
  act text not null,
  changed_at timestamp with time zone not null,
  changed_by text not null
);
alter table t_tenant.catalog_edition add constraint catalog_edition_pkey PRIMARY KEY (entry_id, version);
comment on table t_tenant.catalog_edition is 'Every version that an entry has had, written by a trigger; a case keeps the one it was opened under';
grant insert, maintain, references, select, trigger on t_tenant.catalog_edition to t_tenant;

create table t_tenant.catalog_enterprise (
  id uuid not null,
  code text not null,
  names jsonb not null,
  kind text not null,
  ownership text not null,
  head text,
  phone text,
  email text,
  address text,
  active boolean default true not null,
  version bigint default 1 not null
);
alter table t_tenant.catalog_enterprise add constraint catalog_enterprise_pkey PRIMARY KEY (id);
alter table t_tenant.catalog_enterprise add constraint catalog_enterprise_code_key UNIQUE (code);
alter table t_tenant.catalog_enterprise add constraint catalog_enterprise_kind_check CHECK ((kind = ANY (ARRAY['executive-body'::text, 'utility'::text, 'emergency-service'::text, 'state-body'::text, 'service-centre'::text])));
alter table t_tenant.catalog_enterprise add constraint catalog_enterprise_ownership_check CHECK ((ownership = ANY (ARRAY['municipal'::text, 'private'::text, 'state'::text])));
CREATE TRIGGER catalog_enterprise_search AFTER INSERT OR DELETE OR UPDATE ON t_tenant.catalog_enterprise FOR EACH ROW EXECUTE FUNCTION platform.search_note('enterprise', 'id');
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.catalog_enterprise to t_tenant;

create table t_tenant.catalog_entry (
  id uuid not null,
  kind text not null,
  code text not null,
  version bigint default 1 not null,
  fields jsonb not null,
  active boolean default true not null,
  shared_code text,
  shared_version bigint,
  overridden jsonb default '{}'::jsonb not null,
  act text not null,
  changed_at timestamp with time zone default clock_timestamp() not null,
  changed_by text not null
);
alter table t_tenant.catalog_entry add constraint catalog_entry_pkey PRIMARY KEY (id);
alter table t_tenant.catalog_entry add constraint catalog_entry_kind_code_key UNIQUE (kind, code);
alter table t_tenant.catalog_entry add constraint catalog_entry_act_check CHECK ((act = ANY (ARRAY['created'::text, 'edited'::text, 'restored'::text, 'adopted'::text, 'kept-own'::text, 'took-shared'::text, 'flowed'::text, 'loaded'::text])));
alter table t_tenant.catalog_entry add constraint catalog_entry_code_check CHECK ((code ~ '^[a-z0-9][a-z0-9-]{0,59}$'::text));
alter table t_tenant.catalog_entry add constraint catalog_entry_fields_check CHECK ((jsonb_typeof(fields) = 'object'::text));
alter table t_tenant.catalog_entry add constraint catalog_entry_kind_check CHECK ((kind = ANY (ARRAY['category'::text, 'enterprise'::text, 'service-card'::text])));
alter table t_tenant.catalog_entry add constraint catalog_entry_overridden_check CHECK ((jsonb_typeof(overridden) = 'object'::text));
alter table t_tenant.catalog_entry add constraint catalog_entry_shared_whole CHECK (((num_nulls(shared_code, shared_version) = ANY (ARRAY[0, 2])) AND ((shared_code IS NOT NULL) OR (overridden = '{}'::jsonb))));
CREATE UNIQUE INDEX catalog_entry_adopted ON t_tenant.catalog_entry USING btree (kind, shared_code) WHERE (shared_code IS NOT NULL);
CREATE INDEX catalog_entry_services ON t_tenant.catalog_entry USING btree (code) WHERE ((kind = 'service-card'::text) AND active);
CREATE INDEX catalog_entry_services_of_body ON t_tenant.catalog_entry USING btree (((fields ->> 'body'::text)), code) WHERE ((kind = 'service-card'::text) AND active);
CREATE INDEX catalog_entry_services_of_event ON t_tenant.catalog_entry USING gin (((fields -> 'lifeEvents'::text))) WHERE ((kind = 'service-card'::text) AND active);
CREATE TRIGGER catalog_entry_noted AFTER INSERT OR UPDATE ON t_tenant.catalog_entry FOR EACH ROW EXECUTE FUNCTION t_tenant.catalog_note_version();
CREATE TRIGGER catalog_entry_search AFTER INSERT OR UPDATE ON t_tenant.catalog_entry FOR EACH ROW WHEN ((new.kind = 'service-card'::text)) EXECUTE FUNCTION platform.search_note('service', 'id');
CREATE TRIGGER catalog_entry_search_gone AFTER DELETE ON t_tenant.catalog_entry FOR EACH ROW WHEN ((old.kind = 'service-card'::text)) EXECUTE FUNCTION platform.search_note('service', 'id');
CREATE TRIGGER catalog_entry_shown AFTER INSERT OR UPDATE ON t_tenant.catalog_entry FOR EACH ROW EXECUTE FUNCTION t_tenant.catalog_show_entry();
comment on table t_tenant.catalog_entry is 'Categories, enterprises and service cards as they hold here; catalog_category and catalog_enterprise show the same to what refers to them (decision 28)';
comment on column t_tenant.catalog_entry.overridden is 'Fields that are this tenant''s own, each with the version of the shared entry against which that was decided';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.catalog_entry to t_tenant;

create table t_tenant.catalog_file (
  file_id uuid not null,
  entry_id uuid not null,
  added_at timestamp with time zone default clock_timestamp() not null,
  added_by text not null
);
alter table t_tenant.catalog_file add constraint catalog_file_pkey PRIMARY KEY (file_id);
CREATE INDEX catalog_file_of_entry ON t_tenant.catalog_file USING btree (entry_id, file_id);
comment on table t_tenant.catalog_file is 'Files that entries of the catalogue refer to by address: forms of services and samples of them; everybody may load them. They stay when a form leaves the card, because earlier versions are read, too';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.catalog_file to t_tenant;

create table t_tenant.coat_of_arms (
  id uuid not null,
  hash text not null,
  content bytea not null,
  chosen_by text not null,
  chosen_at timestamp with time zone not null
);
alter table t_tenant.coat_of_arms add constraint coat_of_arms_pkey PRIMARY KEY (id);
alter table t_tenant.coat_of_arms add constraint coat_of_arms_hash_key UNIQUE (hash);
alter table t_tenant.coat_of_arms add constraint coat_of_arms_hash_check CHECK ((hash ~ '^[0-9a-f]{32}$'::text));
comment on table t_tenant.coat_of_arms is 'Pictures that we drew anew, as PNG, from what was sent; platform.tenant says which is shown';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.coat_of_arms to t_tenant;

create table t_tenant.file_attachment (
  id uuid not null,
  owner_id uuid not null,
  stage text not null,
  name text not null,
  media_type text not null,
  size_bytes bigint not null,
  sha256 bytea not null,
  content bytea not null storage external,
  uploaded_at timestamp with time zone not null,
  uploaded_by text
);
alter table t_tenant.file_attachment add constraint file_attachment_pkey PRIMARY KEY (id);
alter table t_tenant.file_attachment add constraint file_attachment_of_owner UNIQUE (owner_id, id);
alter table t_tenant.file_attachment add constraint file_attachment_size_bytes_check CHECK ((size_bytes > 0));
alter table t_tenant.file_attachment add constraint file_attachment_stage_check CHECK ((stage = ANY (ARRAY['before'::text, 'after'::text, 'document'::text])));
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.file_attachment to t_tenant;

create table t_tenant.file_text (
  file_id uuid not null,
  owner_id uuid not null,
  state text default 'waiting'::text not null,
  attempts integer default 0 not null,
  look_at timestamp with time zone not null,
  read_at timestamp with time zone,
  content text
);
alter table t_tenant.file_text add constraint file_text_pkey PRIMARY KEY (file_id);
alter table t_tenant.file_text add constraint file_text_check CHECK (((content IS NULL) OR (state = 'read'::text)));
alter table t_tenant.file_text add constraint file_text_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'read'::text, 'locked'::text, 'damaged'::text, 'abandoned'::text])));
alter table t_tenant.file_text add constraint file_text_owner_id_file_id_fkey FOREIGN KEY (owner_id, file_id) REFERENCES t_tenant.file_attachment(owner_id, id) ON UPDATE CASCADE ON DELETE CASCADE;
CREATE INDEX file_text_of_owner ON t_tenant.file_text USING btree (owner_id, file_id);
CREATE INDEX file_text_waiting ON t_tenant.file_text USING btree (look_at) WHERE (state = 'waiting'::text);
CREATE TRIGGER file_text_search AFTER UPDATE OF content, owner_id ON t_tenant.file_text FOR EACH ROW WHEN (((new.content IS DISTINCT FROM old.content) OR (new.owner_id <> old.owner_id))) EXECUTE FUNCTION platform.search_note('question', 'owner_id');
CREATE TRIGGER file_text_search_gone AFTER DELETE ON t_tenant.file_text FOR EACH ROW WHEN ((old.content IS NOT NULL)) EXECUTE FUNCTION platform.search_note('question', 'owner_id');
comment on table t_tenant.file_text is 'What is written in a file, read once by a process of its own and kept for the search (decision 69)';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.file_text to t_tenant;

create table t_tenant.identity_staff (
  id uuid not null,
  username text not null,
  full_name text not null,
  email text not null,
  roles text not null,
  enterprise_id uuid,
  active boolean default true not null,
  version bigint default 1 not null
);
alter table t_tenant.identity_staff add constraint identity_staff_pkey PRIMARY KEY (id);
alter table t_tenant.identity_staff add constraint identity_staff_username_key UNIQUE (username);
comment on column t_tenant.identity_staff.roles is 'Role names separated by spaces; a token gives at most the roles that stand here too';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.identity_staff to t_tenant;

create table t_tenant.identity_substitution (
  id uuid not null,
  absent_id uuid not null,
  substitute_id uuid not null,
  first_day date not null,
  last_day date not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  ended_at timestamp with time zone,
  ended_by text
);
alter table t_tenant.identity_substitution add constraint identity_substitution_pkey PRIMARY KEY (id);
alter table t_tenant.identity_substitution add constraint identity_substitution_check CHECK ((absent_id <> substitute_id));
alter table t_tenant.identity_substitution add constraint identity_substitution_check1 CHECK ((first_day <= last_day));
alter table t_tenant.identity_substitution add constraint identity_substitution_check2 CHECK (((ended_at IS NULL) = (ended_by IS NULL)));
alter table t_tenant.identity_substitution add constraint identity_substitution_absent_id_fkey FOREIGN KEY (absent_id) REFERENCES t_tenant.identity_staff(id);
alter table t_tenant.identity_substitution add constraint identity_substitution_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES t_tenant.identity_staff(id);
CREATE INDEX identity_substitution_by_substitute ON t_tenant.identity_substitution USING btree (substitute_id, last_day) WHERE (ended_at IS NULL);
CREATE INDEX identity_substitution_of_absent ON t_tenant.identity_substitution USING btree (absent_id, last_day) WHERE (ended_at IS NULL);
CREATE INDEX identity_substitution_open ON t_tenant.identity_substitution USING btree (last_day) WHERE (ended_at IS NULL);
comment on table t_tenant.identity_substitution is 'Who stands in for whom, from the first day to the last, both included, in the tenant''s time zone (decision 44); never changed, only ended, so that the rows are the history';
grant insert, maintain, references, select, trigger on t_tenant.identity_substitution to t_tenant;
grant update (ended_at) on t_tenant.identity_substitution to t_tenant;
grant update (ended_by) on t_tenant.identity_substitution to t_tenant;

create table t_tenant.intake_call (
  id uuid not null,
  system_id uuid not null,
  exchange_call text not null,
  caller_phone text,
  line text,
  agent text,
  began_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  ended_at timestamp with time zone,
  recording text,
  taken_by text,
  taken_at timestamp with time zone,
  appeal_id uuid,
  caller_as_sent text,
  line_id uuid,
  official text,
  without_caller boolean default false not null
);
alter table t_tenant.intake_call add constraint intake_call_pkey PRIMARY KEY (id);
alter table t_tenant.intake_call add constraint intake_call_system_id_exchange_call_key UNIQUE (system_id, exchange_call);
alter table t_tenant.intake_call add constraint intake_call_keeps_no_caller CHECK (((NOT without_caller) OR (num_nonnulls(caller_phone, caller_as_sent, recording) = 0)));
alter table t_tenant.intake_call add constraint intake_call_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES t_tenant.appeal(id);
alter table t_tenant.intake_call add constraint intake_call_line_id_fkey FOREIGN KEY (line_id) REFERENCES t_tenant.intake_line(id);
alter table t_tenant.intake_call add constraint intake_call_system_id_fkey FOREIGN KEY (system_id) REFERENCES t_tenant.intake_system(id);
CREATE INDEX intake_call_lasting ON t_tenant.intake_call USING btree (began_at) WHERE (ended_at IS NULL);
CREATE INDEX intake_call_newest ON t_tenant.intake_call USING btree (began_at DESC, id DESC);
CREATE INDEX intake_call_of_appeal ON t_tenant.intake_call USING btree (appeal_id) WHERE (appeal_id IS NOT NULL);
CREATE TRIGGER intake_call_noted AFTER INSERT OR UPDATE ON t_tenant.intake_call FOR EACH ROW EXECUTE FUNCTION platform.search_note('call', 'id');
comment on table t_tenant.intake_call is 'A call as the telephone exchange tells of it (B4, P17); every event of it is merged into the one row';
comment on column t_tenant.intake_call.exchange_call is 'What the exchange calls the call; the same event again changes nothing';
comment on column t_tenant.intake_call.recording is 'Where the exchange keeps the sound, as it says (L9)';
comment on column t_tenant.intake_call.caller_as_sent is 'What the exchange sent in the place of a number and nobody can dial as it stands, cleaned and shortened; null when the number is known or withheld';
comment on column t_tenant.intake_call.line_id is 'The line that was dialled (Z3); null when the exchange does not say, or the number is of none';
comment on column t_tenant.intake_call.official is 'Who answered on the direct line when the call came; null outside of a session';
comment on column t_tenant.intake_call.without_caller is 'It came on a trust line: neither number nor recording is kept (decision 82)';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.intake_call to t_tenant;

create table t_tenant.intake_delivery (
  id uuid not null,
  system_id uuid not null,
  source_id text,
  state text not null,
  received_at timestamp with time zone not null,
  body jsonb,
  problems jsonb not null,
  appeal_id uuid,
  decided_at timestamp with time zone,
  decided_by text
);
alter table t_tenant.intake_delivery add constraint intake_delivery_pkey PRIMARY KEY (id);
alter table t_tenant.intake_delivery add constraint intake_delivery_system_id_source_id_key UNIQUE (system_id, source_id);
alter table t_tenant.intake_delivery add constraint intake_delivery_state_check CHECK ((state = ANY (ARRAY['registered'::text, 'draft'::text, 'dismissed'::text, 'refused'::text])));
alter table t_tenant.intake_delivery add constraint intake_delivery_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES t_tenant.appeal(id);
alter table t_tenant.intake_delivery add constraint intake_delivery_system_id_fkey FOREIGN KEY (system_id) REFERENCES t_tenant.intake_system(id);
CREATE INDEX intake_delivery_newest ON t_tenant.intake_delivery USING btree (system_id, received_at DESC, id DESC);
CREATE INDEX intake_delivery_waiting ON t_tenant.intake_delivery USING btree (received_at DESC, id DESC) WHERE (state = 'draft'::text);
CREATE TRIGGER intake_delivery_decided AFTER UPDATE OF state ON t_tenant.intake_delivery FOR EACH ROW EXECUTE FUNCTION platform.search_note('delivery', 'id');
CREATE TRIGGER intake_delivery_noted AFTER INSERT ON t_tenant.intake_delivery FOR EACH ROW WHEN ((new.state = 'draft'::text)) EXECUTE FUNCTION platform.search_note('delivery', 'id');
comment on table t_tenant.intake_delivery is 'What a source of appeals sent (I3); what cannot be mapped waits as a draft';
comment on column t_tenant.intake_delivery.source_id is 'What the source calls it: the same again is the same; null of what was refused and can come again';
comment on column t_tenant.intake_delivery.body is 'As it came, while it is a draft';
comment on column t_tenant.intake_delivery.problems is 'Fields and what is wrong with them, never what was sent';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.intake_delivery to t_tenant;

create table t_tenant.intake_letter (
  id uuid not null,
  mailbox_id uuid not null,
  uid_validity bigint not null,
  uid bigint not null,
  digest bytea not null,
  message_id text,
  kind text not null,
  state text not null,
  sender_address text,
  sender_name text,
  subject text,
  body text,
  not_taken jsonb default '[]'::jsonb not null,
  sent_at timestamp with time zone,
  received_at timestamp with time zone not null,
  appeal_id uuid,
  decided_at timestamp with time zone,
  decided_by text,
  reason text
);
alter table t_tenant.intake_letter add constraint intake_letter_pkey PRIMARY KEY (id);
alter table t_tenant.intake_letter add constraint intake_letter_mailbox_id_digest_key UNIQUE (mailbox_id, digest);
alter table t_tenant.intake_letter add constraint intake_letter_mailbox_id_uid_validity_uid_key UNIQUE (mailbox_id, uid_validity, uid);
alter table t_tenant.intake_letter add constraint intake_letter_check CHECK ((num_nulls(decided_at, decided_by) = ANY (ARRAY[0, 2])));
alter table t_tenant.intake_letter add constraint intake_letter_check1 CHECK (((state <> ALL (ARRAY['registered'::text, 'attached'::text])) OR (appeal_id IS NOT NULL)));
alter table t_tenant.intake_letter add constraint intake_letter_kind_check CHECK ((kind = ANY (ARRAY['letter'::text, 'automatic'::text, 'bounce'::text, 'unreadable'::text])));
alter table t_tenant.intake_letter add constraint intake_letter_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'set-aside'::text, 'spam'::text, 'registered'::text, 'attached'::text, 'rejected'::text])));
alter table t_tenant.intake_letter add constraint intake_letter_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES t_tenant.appeal(id);
alter table t_tenant.intake_letter add constraint intake_letter_mailbox_id_fkey FOREIGN KEY (mailbox_id) REFERENCES t_tenant.intake_mailbox(id);
CREATE INDEX intake_letter_by_message_id ON t_tenant.intake_letter USING btree (message_id) WHERE (message_id IS NOT NULL);
CREATE INDEX intake_letter_newest ON t_tenant.intake_letter USING btree (state, received_at DESC, id DESC);
CREATE INDEX intake_letter_of_appeal ON t_tenant.intake_letter USING btree (appeal_id) WHERE (appeal_id IS NOT NULL);
CREATE INDEX intake_letter_of_sender ON t_tenant.intake_letter USING btree (lower(sender_address), decided_at DESC) WHERE (decided_at IS NOT NULL);
CREATE INDEX intake_letter_unread ON t_tenant.intake_letter USING btree (received_at DESC, id DESC) WHERE ((state = 'attached'::text) AND (decided_at IS NULL));
CREATE TRIGGER intake_letter_noted AFTER INSERT OR UPDATE OF state ON t_tenant.intake_letter FOR EACH ROW EXECUTE FUNCTION platform.search_note('letter', 'id');
comment on table t_tenant.intake_letter is 'A letter that came to a mailbox: a draft until somebody decides, or the word of an applicant (B4)';
comment on column t_tenant.intake_letter.digest is 'SHA-256 of Message-ID, sender, date, subject and body: the same letter is kept once, under whatever number the server has it';
comment on column t_tenant.intake_letter.not_taken is 'Names of attachments that were not taken, each with the reason';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.intake_letter to t_tenant;

create table t_tenant.intake_line (
  id uuid not null,
  name text not null,
  kind text not null,
  official text,
  hours text,
  active boolean not null,
  version bigint not null,
  changed_at timestamp with time zone not null,
  changed_by text not null
);
alter table t_tenant.intake_line add constraint intake_line_pkey PRIMARY KEY (id);
alter table t_tenant.intake_line add constraint intake_line_kind_check CHECK ((kind = ANY (ARRAY['hot'::text, 'direct'::text, 'trust'::text])));
CREATE UNIQUE INDEX intake_line_called ON t_tenant.intake_line USING btree (lower(name));
comment on table t_tenant.intake_line is 'A phone line that residents dial: hot, direct with an official on set days, or of trust (Z3); switched off, never removed';
comment on column t_tenant.intake_line.official is 'Who answers: official and office';
comment on column t_tenant.intake_line.hours is 'When it is open, in words';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.intake_line to t_tenant;

create table t_tenant.intake_line_number (
  number text not null,
  line_id uuid not null,
  ordinal integer not null,
  shown text not null
);
alter table t_tenant.intake_line_number add constraint intake_line_number_pkey PRIMARY KEY (number);
alter table t_tenant.intake_line_number add constraint intake_line_number_line_id_ordinal_key UNIQUE (line_id, ordinal);
alter table t_tenant.intake_line_number add constraint intake_line_number_line_id_fkey FOREIGN KEY (line_id) REFERENCES t_tenant.intake_line(id);
comment on table t_tenant.intake_line_number is 'A number of a line; belongs to one line, switched off or not, so that a call is of one line';
comment on column t_tenant.intake_line_number.number is 'As it is compared with what the exchange says was dialled: E.164, or the digits of a short number';
comment on column t_tenant.intake_line_number.shown is 'As it was typed';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.intake_line_number to t_tenant;

create table t_tenant.intake_line_session (
  line_id uuid not null,
  day date not null,
  begins time without time zone not null,
  ends time without time zone not null,
  official text
);
alter table t_tenant.intake_line_session add constraint intake_line_session_pkey PRIMARY KEY (line_id, day, begins);
alter table t_tenant.intake_line_session add constraint intake_line_session_check CHECK ((begins < ends));
alter table t_tenant.intake_line_session add constraint intake_line_session_line_id_fkey FOREIGN KEY (line_id) REFERENCES t_tenant.intake_line(id);
comment on table t_tenant.intake_line_session is 'When the official of a direct line answers, in the tenant''s time zone';
comment on column t_tenant.intake_line_session.official is 'Who answers then; null for whoever the line names';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.intake_line_session to t_tenant;

create table t_tenant.intake_mailbox (
  id uuid not null,
  address text not null,
  host text not null,
  port integer not null,
  security text not null,
  login text not null,
  password text not null,
  folder text not null,
  uid_validity bigint,
  unread_below bigint default 1 not null,
  last_uid bigint default 0 not null,
  look_at timestamp with time zone not null,
  looked_at timestamp with time zone,
  failure text,
  created_at timestamp with time zone not null,
  created_by text not null,
  revoked_at timestamp with time zone,
  revoked_by text
);
alter table t_tenant.intake_mailbox add constraint intake_mailbox_pkey PRIMARY KEY (id);
alter table t_tenant.intake_mailbox add constraint intake_mailbox_check CHECK ((num_nulls(revoked_at, revoked_by) = ANY (ARRAY[0, 2])));
alter table t_tenant.intake_mailbox add constraint intake_mailbox_port_check CHECK (((port >= 1) AND (port <= 65535)));
alter table t_tenant.intake_mailbox add constraint intake_mailbox_security_check CHECK ((security = ANY (ARRAY['none'::text, 'starttls'::text, 'tls'::text])));
CREATE UNIQUE INDEX intake_mailbox_address ON t_tenant.intake_mailbox USING btree (lower(address)) WHERE (revoked_at IS NULL);
CREATE INDEX intake_mailbox_due ON t_tenant.intake_mailbox USING btree (look_at) WHERE (revoked_at IS NULL);
comment on table t_tenant.intake_mailbox is 'A mailbox whose letters become drafts of appeals (B4); read by IMAP, never emptied';
comment on column t_tenant.intake_mailbox.password is 'Kept, because a mail server is signed in to with the password itself (decision 50)';
comment on column t_tenant.intake_mailbox.unread_below is 'Letters numbered below were there before us: only those that nobody has read are taken';
comment on column t_tenant.intake_mailbox.last_uid is 'The last letter that was taken or passed over, as the server numbers them under uid_validity';
comment on column t_tenant.intake_mailbox.look_at is 'When it is due; while a node reads it, when others may try';
comment on column t_tenant.intake_mailbox.failure is 'A code of ours, never what the mail server answered';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.intake_mailbox to t_tenant;

create table t_tenant.intake_mapping (
  system_id uuid not null,
  version integer not null,
  mapping jsonb not null,
  set_at timestamp with time zone not null,
  set_by text not null
);
alter table t_tenant.intake_mapping add constraint intake_mapping_pkey PRIMARY KEY (system_id, version);
alter table t_tenant.intake_mapping add constraint intake_mapping_system_id_fkey FOREIGN KEY (system_id) REFERENCES t_tenant.intake_system(id);
comment on table t_tenant.intake_mapping is 'How a source of appeals calls its fields and values, by version (I3)';
grant insert, maintain, references, select, trigger on t_tenant.intake_mapping to t_tenant;

create table t_tenant.intake_request (
  question_id uuid not null,
  system_id uuid not null,
  requested_at timestamp with time zone not null
);
alter table t_tenant.intake_request add constraint intake_request_pkey PRIMARY KEY (question_id);
alter table t_tenant.intake_request add constraint intake_request_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.appeal_question(id);
alter table t_tenant.intake_request add constraint intake_request_system_id_fkey FOREIGN KEY (system_id) REFERENCES t_tenant.intake_system(id);
CREATE INDEX intake_request_newest ON t_tenant.intake_request USING btree (requested_at DESC, question_id DESC);
comment on table t_tenant.intake_request is 'Questions that clients of Open311 sent; of these alone Open311 tells (P8)';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.intake_request to t_tenant;

create table t_tenant.intake_system (
  id uuid not null,
  kind text not null,
  name text not null,
  secret text,
  key_hash text,
  requests_per_minute integer not null,
  created_at timestamp with time zone not null,
  created_by text not null,
  revoked_at timestamp with time zone,
  revoked_by text
);
alter table t_tenant.intake_system add constraint intake_system_pkey PRIMARY KEY (id);
alter table t_tenant.intake_system add constraint intake_system_key_hash_key UNIQUE (key_hash);
alter table t_tenant.intake_system add constraint intake_system_check CHECK ((num_nonnulls(secret, key_hash) = 1));
alter table t_tenant.intake_system add constraint intake_system_check1 CHECK ((num_nulls(revoked_at, revoked_by) = ANY (ARRAY[0, 2])));
alter table t_tenant.intake_system add constraint intake_system_kind_check CHECK ((kind = ANY (ARRAY['pbx'::text, 'open311'::text, 'source'::text])));
alter table t_tenant.intake_system add constraint intake_system_requests_per_minute_check CHECK ((requests_per_minute > 0));
comment on table t_tenant.intake_system is 'A system outside that sends to the tenant: a telephone exchange, a client of Open311, a source of appeals (I3, P8)';
comment on column t_tenant.intake_system.secret is 'Signs what the system sends; kept, because a signature is checked with the secret itself (decision 38)';
comment on column t_tenant.intake_system.key_hash is 'SHA-256 of a key that the system shows with each request';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.intake_system to t_tenant;

create table t_tenant.knowledge_article (
  id uuid not null,
  kind text not null,
  state text not null,
  audience text not null,
  language text not null,
  title text not null,
  text text not null,
  author text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  published_at timestamp with time zone,
  given bigint default 0 not null,
  version bigint not null
);
alter table t_tenant.knowledge_article add constraint knowledge_article_pkey PRIMARY KEY (id);
alter table t_tenant.knowledge_article add constraint knowledge_article_audience_check CHECK ((audience = ANY (ARRAY['internal'::text, 'public'::text])));
alter table t_tenant.knowledge_article add constraint knowledge_article_check CHECK (((kind = 'article'::text) OR (audience = 'internal'::text)));
alter table t_tenant.knowledge_article add constraint knowledge_article_check1 CHECK (((state <> 'published'::text) OR (published_at IS NOT NULL)));
alter table t_tenant.knowledge_article add constraint knowledge_article_kind_check CHECK ((kind = ANY (ARRAY['article'::text, 'script'::text])));
alter table t_tenant.knowledge_article add constraint knowledge_article_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])));
CREATE INDEX knowledge_article_kind ON t_tenant.knowledge_article USING btree (state, kind, id DESC);
CREATE INDEX knowledge_article_public ON t_tenant.knowledge_article USING btree (id DESC) WHERE ((state = 'published'::text) AND (audience = 'public'::text));
CREATE INDEX knowledge_article_state ON t_tenant.knowledge_article USING btree (state, id DESC);
CREATE TRIGGER knowledge_article_search AFTER INSERT OR DELETE OR UPDATE OF kind, state, audience, language, title, text ON t_tenant.knowledge_article FOR EACH ROW EXECUTE FUNCTION platform.search_note('article', 'id');
comment on table t_tenant.knowledge_article is 'What the centre knows (article) and what an operator says step by step (script), as it holds now (Z4c, P2; decision 67)';
comment on column t_tenant.knowledge_article.text is 'Plain text: a blank line ends a paragraph, lines with a hyphen or a number are lists';
comment on column t_tenant.knowledge_article.given is 'How many consultations were given from it: the rows of knowledge_consultation';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.knowledge_article to t_tenant;

create table t_tenant.knowledge_article_category (
  article_id uuid not null,
  ordinal integer not null,
  category_id uuid not null,
  state text not null
);
alter table t_tenant.knowledge_article_category add constraint knowledge_article_category_pkey PRIMARY KEY (article_id, ordinal);
alter table t_tenant.knowledge_article_category add constraint knowledge_article_category_article_id_category_id_key UNIQUE (article_id, category_id);
alter table t_tenant.knowledge_article_category add constraint knowledge_article_category_article_id_fkey FOREIGN KEY (article_id) REFERENCES t_tenant.knowledge_article(id);
alter table t_tenant.knowledge_article_category add constraint knowledge_article_category_category_id_fkey FOREIGN KEY (category_id) REFERENCES t_tenant.catalog_category(id);
CREATE INDEX knowledge_article_category_of ON t_tenant.knowledge_article_category USING btree (category_id, state, article_id DESC);
CREATE TRIGGER knowledge_article_category_search AFTER INSERT OR DELETE OR UPDATE ON t_tenant.knowledge_article_category FOR EACH ROW EXECUTE FUNCTION platform.search_note('article', 'article_id');
comment on column t_tenant.knowledge_article_category.state is 'The state of its article, so that what is published about a category is found by one index';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.knowledge_article_category to t_tenant;

create table t_tenant.knowledge_article_version (
  article_id uuid not null,
  version bigint not null,
  kind text not null,
  state text not null,
  audience text not null,
  language text not null,
  title text not null,
  text text not null,
  category_ids uuid[] not null,
  made_at timestamp with time zone not null,
  made_by text not null
);
alter table t_tenant.knowledge_article_version add constraint knowledge_article_version_pkey PRIMARY KEY (article_id, version);
alter table t_tenant.knowledge_article_version add constraint knowledge_article_version_article_id_fkey FOREIGN KEY (article_id) REFERENCES t_tenant.knowledge_article(id);
comment on table t_tenant.knowledge_article_version is 'Every version of an article, as it held from then on';
grant insert, maintain, references, select, trigger on t_tenant.knowledge_article_version to t_tenant;

create table t_tenant.knowledge_consultation (
  question_id uuid not null,
  article_id uuid not null,
  given_at timestamp with time zone not null,
  given_by text not null
);
alter table t_tenant.knowledge_consultation add constraint knowledge_consultation_pkey PRIMARY KEY (question_id);
alter table t_tenant.knowledge_consultation add constraint knowledge_consultation_article_id_fkey FOREIGN KEY (article_id) REFERENCES t_tenant.knowledge_article(id);
comment on table t_tenant.knowledge_consultation is 'From which article a question was answered at once (P2); the question is of room appeals';
grant insert, maintain, references, select, trigger on t_tenant.knowledge_consultation to t_tenant;

create table t_tenant.knowledge_works (
  id uuid not null,
  kind text not null,
  state text not null,
  category_id uuid not null,
  enterprise_id uuid,
  title text not null,
  begins_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  announced_at timestamp with time zone not null,
  announced_by text not null,
  version bigint not null
);
alter table t_tenant.knowledge_works add constraint knowledge_works_pkey PRIMARY KEY (id);
alter table t_tenant.knowledge_works add constraint knowledge_works_kind_check CHECK ((kind = ANY (ARRAY['planned'::text, 'outage'::text])));
alter table t_tenant.knowledge_works add constraint knowledge_works_state_check CHECK ((state = ANY (ARRAY['announced'::text, 'ended'::text, 'cancelled'::text])));
alter table t_tenant.knowledge_works add constraint knowledge_works_category_id_fkey FOREIGN KEY (category_id) REFERENCES t_tenant.catalog_category(id);
alter table t_tenant.knowledge_works add constraint knowledge_works_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES t_tenant.catalog_enterprise(id);
CREATE INDEX knowledge_works_over ON t_tenant.knowledge_works USING btree (COALESCE(ends_at, 'infinity'::timestamp with time zone), id);
CREATE TRIGGER knowledge_works_noted AFTER INSERT OR UPDATE ON t_tenant.knowledge_works FOR EACH ROW EXECUTE FUNCTION platform.search_note('works', 'id');
comment on table t_tenant.knowledge_works is 'Planned works and outages, shown by street and house to everybody (S10, P14)';
comment on column t_tenant.knowledge_works.ends_at is 'When it is expected to be over, or was ended or cancelled; null while nobody knows';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.knowledge_works to t_tenant;

create table t_tenant.knowledge_works_place (
  works_id uuid not null,
  ordinal integer not null,
  street text not null,
  houses text
);
alter table t_tenant.knowledge_works_place add constraint knowledge_works_place_pkey PRIMARY KEY (works_id, ordinal);
alter table t_tenant.knowledge_works_place add constraint knowledge_works_place_works_id_fkey FOREIGN KEY (works_id) REFERENCES t_tenant.knowledge_works(id);
CREATE INDEX knowledge_works_place_street ON t_tenant.knowledge_works_place USING btree (lower(street), works_id);
comment on column t_tenant.knowledge_works_place.houses is 'As typed: 1-15, 20а; null for the whole street';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.knowledge_works_place to t_tenant;

create table t_tenant.knowledge_works_update (
  id uuid not null,
  works_id uuid not null,
  told_at timestamp with time zone not null,
  told_by text not null,
  step text not null,
  text text not null,
  ends_at timestamp with time zone
);
alter table t_tenant.knowledge_works_update add constraint knowledge_works_update_pkey PRIMARY KEY (id);
alter table t_tenant.knowledge_works_update add constraint knowledge_works_update_step_check CHECK ((step = ANY (ARRAY['tell'::text, 'prolong'::text, 'end'::text, 'cancel'::text])));
alter table t_tenant.knowledge_works_update add constraint knowledge_works_update_works_id_fkey FOREIGN KEY (works_id) REFERENCES t_tenant.knowledge_works(id);
CREATE INDEX knowledge_works_update_of ON t_tenant.knowledge_works_update USING btree (works_id, id DESC);
CREATE TRIGGER knowledge_works_update_noted AFTER INSERT ON t_tenant.knowledge_works_update FOR EACH ROW EXECUTE FUNCTION platform.search_note('works', 'works_id');
grant insert, maintain, references, select, trigger on t_tenant.knowledge_works_update to t_tenant;

create table t_tenant.message (
  id uuid not null,
  event_id uuid not null,
  template text not null,
  subject_id uuid not null,
  recipient text not null,
  language text not null,
  title text not null,
  body text not null,
  created_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone,
  attempts integer default 0 not null,
  sent_at timestamp with time zone,
  failure text
);
alter table t_tenant.message add constraint message_pkey PRIMARY KEY (id);
alter table t_tenant.message add constraint message_event_id_template_recipient_key UNIQUE (event_id, template, recipient);
CREATE INDEX message_of_subject ON t_tenant.message USING btree (subject_id, id);
CREATE INDEX message_waiting ON t_tenant.message USING btree (next_attempt_at) WHERE (next_attempt_at IS NOT NULL);
comment on column t_tenant.message.next_attempt_at is 'When it is due; null when it was sent or given up; while a node sends it, when others may try';
comment on column t_tenant.message.failure is 'A code of ours, never what the mail server answered';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.message to t_tenant;

create table t_tenant.message_attachment (
  id uuid not null,
  message_id uuid not null,
  ordinal integer not null,
  name text not null,
  media_type text not null,
  content bytea not null
);
alter table t_tenant.message_attachment add constraint message_attachment_pkey PRIMARY KEY (id);
alter table t_tenant.message_attachment add constraint message_attachment_message_id_ordinal_key UNIQUE (message_id, ordinal);
alter table t_tenant.message_attachment add constraint message_attachment_message_id_fkey FOREIGN KEY (message_id) REFERENCES t_tenant.message(id) ON DELETE CASCADE;
comment on table t_tenant.message_attachment is 'What goes with a letter, until it is sent or given up; whoever wrote it keeps the original';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.message_attachment to t_tenant;

create table t_tenant.message_hold (
  key uuid not null,
  message_id uuid not null
);
alter table t_tenant.message_hold add constraint message_hold_pkey PRIMARY KEY (key);
alter table t_tenant.message_hold add constraint message_hold_message_id_key UNIQUE (message_id);
alter table t_tenant.message_hold add constraint message_hold_message_id_fkey FOREIGN KEY (message_id) REFERENCES t_tenant.message(id) ON DELETE CASCADE;
comment on table t_tenant.message_hold is 'Letters that wait until what they tell of can no longer be undone; whoever wrote one knows its key';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.message_hold to t_tenant;

create table t_tenant.monitoring_escalation (
  question_id uuid not null,
  due_at timestamp with time zone not null,
  level integer not null,
  step text not null,
  reached_at timestamp with time zone not null
);
alter table t_tenant.monitoring_escalation add constraint monitoring_escalation_pkey PRIMARY KEY (question_id, due_at, level);
alter table t_tenant.monitoring_escalation add constraint monitoring_escalation_question_id_fkey FOREIGN KEY (question_id) REFERENCES t_tenant.monitoring_late_work(question_id);
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.monitoring_escalation to t_tenant;

create table t_tenant.monitoring_ladder (
  id uuid not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  steps jsonb not null
);
alter table t_tenant.monitoring_ladder add constraint monitoring_ladder_pkey PRIMARY KEY (id);
CREATE INDEX monitoring_ladder_latest ON t_tenant.monitoring_ladder USING btree (made_at DESC, id DESC);
comment on table t_tenant.monitoring_ladder is 'Whom to tell of late work, and how late, in versions; the latest holds, the others are the history; without a row the ladder of the house holds';
grant insert, maintain, references, select, trigger on t_tenant.monitoring_ladder to t_tenant;

create table t_tenant.monitoring_late_work (
  question_id uuid not null,
  appeal_id uuid not null,
  number text not null,
  ordinal integer not null,
  category_id uuid not null,
  enterprise_id uuid,
  state text not null,
  emergency boolean not null,
  due_at timestamp with time zone not null,
  level integer default 0 not null,
  passed_hours integer default '-1'::integer not null,
  look_at timestamp with time zone,
  ended_at timestamp with time zone,
  helpers uuid[] default '{}'::uuid[] not null,
  moved boolean default false not null
);
alter table t_tenant.monitoring_late_work add constraint monitoring_late_work_pkey PRIMARY KEY (question_id);
CREATE INDEX monitoring_late_work_helped ON t_tenant.monitoring_late_work USING btree (due_at, question_id) INCLUDE (helpers) WHERE ((ended_at IS NULL) AND (helpers <> '{}'::uuid[]));
CREATE INDEX monitoring_late_work_look ON t_tenant.monitoring_late_work USING btree (look_at) WHERE ((ended_at IS NULL) AND (look_at IS NOT NULL));
CREATE INDEX monitoring_late_work_open ON t_tenant.monitoring_late_work USING btree (due_at, question_id) INCLUDE (enterprise_id, category_id) WHERE (ended_at IS NULL);
CREATE TRIGGER monitoring_late_work_noted AFTER INSERT OR UPDATE OF category_id, enterprise_id, helpers, state, emergency, due_at, level, ended_at ON t_tenant.monitoring_late_work FOR EACH ROW EXECUTE FUNCTION platform.search_note('late', 'question_id');
comment on table t_tenant.monitoring_late_work is 'Late questions as the room of appeals told of them; those that ended stay, for figures';
comment on column t_tenant.monitoring_late_work.passed_hours is 'How late the last step of the ladder was that has been taken; -1 before the first';
comment on column t_tenant.monitoring_late_work.look_at is 'When the next step is due, or may be taken; null above the last';
comment on column t_tenant.monitoring_late_work.helpers is 'Enterprises that have it besides the responsible one';
comment on column t_tenant.monitoring_late_work.moved is 'It ended because its deadline was moved ahead; it is late again only by another deadline';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.monitoring_late_work to t_tenant;

create table t_tenant.monitoring_morning_report (
  day date not null,
  made_at timestamp with time zone not null,
  report jsonb not null
);
alter table t_tenant.monitoring_morning_report add constraint monitoring_morning_report_pkey PRIMARY KEY (day);
comment on table t_tenant.monitoring_morning_report is 'The morning report of each day, as it was sent; the day is that of the tenant''s time zone';
grant insert, maintain, references, select, trigger on t_tenant.monitoring_morning_report to t_tenant;

create table t_tenant.monitoring_morning_rule (
  id uuid not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  rule jsonb not null
);
alter table t_tenant.monitoring_morning_rule add constraint monitoring_morning_rule_pkey PRIMARY KEY (id);
CREATE INDEX monitoring_morning_rule_latest ON t_tenant.monitoring_morning_rule USING btree (made_at DESC, id DESC);
comment on table t_tenant.monitoring_morning_rule is 'When the morning report is made and who gets it, in versions; the latest holds, the others are the history; without a row the rule of the house holds';
grant insert, maintain, references, select, trigger on t_tenant.monitoring_morning_rule to t_tenant;

create table t_tenant.outbox_event (
  sequence bigint generated always as identity not null,
  id uuid not null,
  aggregate_id uuid not null,
  type text not null,
  payload jsonb not null,
  occurred_at timestamp with time zone not null,
  attempts integer default 0 not null,
  next_attempt_at timestamp with time zone,
  delivered_at timestamp with time zone
);
alter table t_tenant.outbox_event add constraint outbox_event_pkey PRIMARY KEY (sequence);
alter table t_tenant.outbox_event add constraint outbox_event_id_key UNIQUE (id);
CREATE INDEX outbox_event_resting ON t_tenant.outbox_event USING btree (next_attempt_at) WHERE ((delivered_at IS NULL) AND (next_attempt_at IS NOT NULL));
CREATE INDEX outbox_event_waiting ON t_tenant.outbox_event USING btree (sequence) WHERE (delivered_at IS NULL);
comment on column t_tenant.outbox_event.next_attempt_at is 'After a failed delivery: until then the event rests, and the later ones of its aggregate with it';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.outbox_event to t_tenant;

create table t_tenant.petition (
  id uuid not null,
  number text,
  title text not null,
  substance text not null,
  category_id uuid not null,
  language text not null,
  state text not null,
  author_subject text not null,
  author_name text not null,
  author_email text,
  idempotency_key text,
  idempotency_digest bytea,
  charter_id uuid,
  threshold integer,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  moderate_by timestamp with time zone,
  published_at timestamp with time zone,
  collecting_until timestamp with time zone,
  reached_at timestamp with time zone,
  review_from timestamp with time zone,
  review_by timestamp with time zone,
  decided_at timestamp with time zone,
  refused_for text,
  decision text,
  appeal_number text,
  version bigint not null,
  search tsvector generated always as (to_tsvector('simple'::regconfig, ((title || ' '::text) || substance))) stored
);
alter table t_tenant.petition add constraint petition_pkey PRIMARY KEY (id);
alter table t_tenant.petition add constraint petition_idempotency_key_key UNIQUE (idempotency_key);
alter table t_tenant.petition add constraint petition_number_key UNIQUE (number);
alter table t_tenant.petition add constraint petition_category_id_fkey FOREIGN KEY (category_id) REFERENCES t_tenant.catalog_category(id);
alter table t_tenant.petition add constraint petition_charter_id_fkey FOREIGN KEY (charter_id) REFERENCES t_tenant.petition_charter(id);
CREATE INDEX petition_category_newest ON t_tenant.petition USING btree (category_id, published_at DESC, id DESC) WHERE (published_at IS NOT NULL);
CREATE INDEX petition_ending ON t_tenant.petition USING btree (collecting_until, id) WHERE (state = 'collecting'::text);
CREATE INDEX petition_newest ON t_tenant.petition USING btree (published_at DESC, id DESC) WHERE (published_at IS NOT NULL);
CREATE INDEX petition_of_author ON t_tenant.petition USING btree (author_subject, created_at DESC, id DESC);
CREATE INDEX petition_refused ON t_tenant.petition USING btree (decided_at DESC, id DESC) WHERE (state = 'refused'::text);
CREATE INDEX petition_search ON t_tenant.petition USING gin (search);
CREATE INDEX petition_state_newest ON t_tenant.petition USING btree (state, published_at DESC, id DESC) WHERE (published_at IS NOT NULL);
CREATE INDEX petition_waiting ON t_tenant.petition USING btree (state, sent_at, id) WHERE (state = ANY (ARRAY['sent'::text, 'reached'::text, 'in-review'::text]));
CREATE TRIGGER petition_search AFTER INSERT OR DELETE OR UPDATE ON t_tenant.petition FOR EACH ROW EXECUTE FUNCTION platform.search_note('petition', 'id');
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.petition to t_tenant;

create table t_tenant.petition_alert (
  id uuid not null,
  petition_id uuid not null,
  signed_from timestamp with time zone not null,
  noticed_at timestamp with time zone not null,
  signatures integer not null,
  usual integer not null,
  settled_at timestamp with time zone,
  settled_by text
);
alter table t_tenant.petition_alert add constraint petition_alert_pkey PRIMARY KEY (id);
alter table t_tenant.petition_alert add constraint petition_alert_check CHECK ((num_nulls(settled_at, settled_by) = ANY (ARRAY[0, 2])));
alter table t_tenant.petition_alert add constraint petition_alert_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES t_tenant.petition(id);
CREATE INDEX petition_alert_of_petition ON t_tenant.petition_alert USING btree (petition_id, noticed_at DESC);
CREATE UNIQUE INDEX petition_alert_open ON t_tenant.petition_alert USING btree (petition_id) WHERE (settled_at IS NULL);
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.petition_alert to t_tenant;

create table t_tenant.petition_alert_rule (
  singleton boolean default true not null,
  minutes integer not null,
  signatures integer not null,
  times integer not null
);
alter table t_tenant.petition_alert_rule add constraint petition_alert_rule_pkey PRIMARY KEY (singleton);
alter table t_tenant.petition_alert_rule add constraint petition_alert_rule_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1440)));
alter table t_tenant.petition_alert_rule add constraint petition_alert_rule_signatures_check CHECK ((signatures > 0));
alter table t_tenant.petition_alert_rule add constraint petition_alert_rule_singleton_check CHECK (singleton);
alter table t_tenant.petition_alert_rule add constraint petition_alert_rule_times_check CHECK ((times > 0));
comment on table t_tenant.petition_alert_rule is 'When signing is unusually fast: so many signatures within so many minutes, and so many times what is usual for the petition; without a row, 60 within 10 minutes and 6 times the usual';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.petition_alert_rule to t_tenant;

create table t_tenant.petition_charter (
  id uuid not null,
  valid_from date not null,
  threshold integer not null,
  collecting_days integer not null,
  moderation_working_days integer not null,
  review_working_days integer not null,
  source text not null,
  version bigint default 1 not null
);
alter table t_tenant.petition_charter add constraint petition_charter_pkey PRIMARY KEY (id);
alter table t_tenant.petition_charter add constraint petition_charter_valid_from_key UNIQUE (valid_from);
alter table t_tenant.petition_charter add constraint petition_charter_collecting_days_check CHECK (((collecting_days >= 1) AND (collecting_days <= 366)));
alter table t_tenant.petition_charter add constraint petition_charter_moderation_working_days_check CHECK (((moderation_working_days >= 1) AND (moderation_working_days <= 2)));
alter table t_tenant.petition_charter add constraint petition_charter_review_working_days_check CHECK (((review_working_days >= 1) AND (review_working_days <= 10)));
alter table t_tenant.petition_charter add constraint petition_charter_threshold_check CHECK ((threshold > 0));
comment on table t_tenant.petition_charter is 'What the charter of the community sets for petitions; a new version is a new row with a later valid_from, and a petition keeps the version it was published under';
comment on column t_tenant.petition_charter.moderation_working_days is 'At most what the law allows: two (393/96-ВР, art. 23-1)';
comment on column t_tenant.petition_charter.review_working_days is 'At most what the law allows: ten (393/96-ВР, art. 23-1)';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.petition_charter to t_tenant;

create table t_tenant.petition_double (
  paper_id uuid not null,
  web_id uuid not null,
  petition_id uuid not null,
  noticed_at timestamp with time zone not null,
  same_person boolean,
  decided_at timestamp with time zone,
  decided_by text,
  invalidation_id uuid
);
alter table t_tenant.petition_double add constraint petition_double_pkey PRIMARY KEY (paper_id, web_id);
alter table t_tenant.petition_double add constraint petition_double_check CHECK ((num_nulls(same_person, decided_at, decided_by) = ANY (ARRAY[0, 3])));
alter table t_tenant.petition_double add constraint petition_double_check1 CHECK (((invalidation_id IS NULL) OR same_person));
alter table t_tenant.petition_double add constraint petition_double_invalidation_id_fkey FOREIGN KEY (invalidation_id) REFERENCES t_tenant.petition_invalidation(id);
alter table t_tenant.petition_double add constraint petition_double_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES t_tenant.petition_signature(id);
alter table t_tenant.petition_double add constraint petition_double_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES t_tenant.petition(id);
alter table t_tenant.petition_double add constraint petition_double_web_id_fkey FOREIGN KEY (web_id) REFERENCES t_tenant.petition_signature(id);
CREATE INDEX petition_double_of_petition ON t_tenant.petition_double USING btree (petition_id, noticed_at);
CREATE INDEX petition_double_waiting ON t_tenant.petition_double USING btree (petition_id) WHERE (decided_at IS NULL);
comment on table t_tenant.petition_double is 'Somebody signed on paper, and somebody of the same name on the site later; a moderator says whether it is one person, and then the signature on paper no longer counts';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.petition_double to t_tenant;

create table t_tenant.petition_history (
  id uuid not null,
  petition_id uuid not null,
  occurred_at timestamp with time zone not null,
  actor_kind text not null,
  actor_name text,
  transition text not null,
  state_before text,
  state_after text not null,
  requirement text,
  note text
);
alter table t_tenant.petition_history add constraint petition_history_pkey PRIMARY KEY (id);
alter table t_tenant.petition_history add constraint petition_history_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES t_tenant.petition(id);
CREATE INDEX petition_history_of_petition ON t_tenant.petition_history USING btree (petition_id, id);
grant insert, maintain, references, select, trigger on t_tenant.petition_history to t_tenant;

create table t_tenant.petition_invalidation (
  id uuid not null,
  petition_id uuid not null,
  signed_from timestamp with time zone,
  signed_until timestamp with time zone not null,
  network text,
  network_at_least integer,
  signatures integer not null,
  reason text not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  undone_at timestamp with time zone,
  undone_by text,
  undone_for text
);
alter table t_tenant.petition_invalidation add constraint petition_invalidation_pkey PRIMARY KEY (id);
alter table t_tenant.petition_invalidation add constraint petition_invalidation_check CHECK ((num_nulls(undone_at, undone_by, undone_for) = ANY (ARRAY[0, 3])));
alter table t_tenant.petition_invalidation add constraint petition_invalidation_network_at_least_check CHECK ((network_at_least > 0));
alter table t_tenant.petition_invalidation add constraint petition_invalidation_signatures_check CHECK ((signatures > 0));
alter table t_tenant.petition_invalidation add constraint petition_invalidation_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES t_tenant.petition(id);
CREATE INDEX petition_invalidation_of_petition ON t_tenant.petition_invalidation USING btree (petition_id, id);
comment on table t_tenant.petition_invalidation is 'A set of signatures that was found to be forged: by which filter, why, by whom; and, when that was a mistake, who gave them back';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.petition_invalidation to t_tenant;

create table t_tenant.petition_number (
  year integer not null,
  last integer not null
);
alter table t_tenant.petition_number add constraint petition_number_pkey PRIMARY KEY (year);
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.petition_number to t_tenant;

create table t_tenant.petition_signature (
  id uuid not null,
  petition_id uuid not null,
  subject text not null,
  name text,
  show_name boolean not null,
  email text,
  language text not null,
  channel text not null,
  network text,
  signed_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  invalidated_by uuid,
  person_key text
);
alter table t_tenant.petition_signature add constraint petition_signature_pkey PRIMARY KEY (id);
alter table t_tenant.petition_signature add constraint petition_signature_petition_id_subject_key UNIQUE (petition_id, subject);
alter table t_tenant.petition_signature add constraint petition_signature_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text])));
alter table t_tenant.petition_signature add constraint petition_signature_invalidated_by_fkey FOREIGN KEY (invalidated_by) REFERENCES t_tenant.petition_invalidation(id);
alter table t_tenant.petition_signature add constraint petition_signature_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES t_tenant.petition_tally(petition_id);
CREATE INDEX petition_signature_invalidated ON t_tenant.petition_signature USING btree (invalidated_by) WHERE (invalidated_by IS NOT NULL);
CREATE INDEX petition_signature_newest ON t_tenant.petition_signature USING btree (petition_id, signed_at DESC, id DESC) WHERE ((withdrawn_at IS NULL) AND (invalidated_by IS NULL));
CREATE INDEX petition_signature_of_person ON t_tenant.petition_signature USING btree (petition_id, person_key) WHERE ((channel = 'paper'::text) AND (person_key IS NOT NULL));
CREATE INDEX petition_signature_to_tell ON t_tenant.petition_signature USING btree (petition_id, id) WHERE ((email IS NOT NULL) AND (withdrawn_at IS NULL) AND (invalidated_by IS NULL));
comment on column t_tenant.petition_signature.subject is 'The identity provider''s stable name of the person; with the petition unique, so that one person signs once';
comment on column t_tenant.petition_signature.network is 'The network from which it came, without the last part of the address; for finding forged signatures';
comment on column t_tenant.petition_signature.withdrawn_at is 'Taken back: the name and the address are gone, the row stays so that the person may sign again';
comment on column t_tenant.petition_signature.person_key is 'Of a signature on paper: a keyed hash of the petition and the name, with which the names of those who sign on the site later are compared and which links no two petitions';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.petition_signature to t_tenant;

create table t_tenant.petition_tally (
  petition_id uuid not null,
  signatures bigint not null,
  threshold integer not null,
  open boolean not null,
  closes_at timestamp with time zone not null,
  changed_at timestamp with time zone not null
);
alter table t_tenant.petition_tally add constraint petition_tally_pkey PRIMARY KEY (petition_id);
alter table t_tenant.petition_tally add constraint petition_tally_signatures_check CHECK ((signatures >= 0));
alter table t_tenant.petition_tally add constraint petition_tally_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES t_tenant.petition(id);
CREATE INDEX petition_tally_closing ON t_tenant.petition_tally USING btree (closes_at) WHERE open;
comment on table t_tenant.petition_tally is 'The count of each petition, changed in the same transaction as the signatures; its lock is what opens and ends signing';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.petition_tally to t_tenant;

create table t_tenant.place_district (
  id uuid not null,
  name text not null,
  version bigint not null,
  changed_at timestamp with time zone not null,
  changed_by text not null
);
alter table t_tenant.place_district add constraint place_district_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX place_district_called ON t_tenant.place_district USING btree (lower(name));
comment on table t_tenant.place_district is 'A part of the tenant''s territory by which rules route questions (P16)';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.place_district to t_tenant;

create table t_tenant.place_district_part (
  district_id uuid not null,
  ordinal integer not null,
  settlement text,
  street text,
  houses text
);
alter table t_tenant.place_district_part add constraint place_district_part_pkey PRIMARY KEY (district_id, ordinal);
alter table t_tenant.place_district_part add constraint place_district_part_houses_of_a_street CHECK (((houses IS NULL) OR (street IS NOT NULL)));
alter table t_tenant.place_district_part add constraint place_district_part_of_one_kind CHECK ((num_nonnulls(settlement, street) = 1));
alter table t_tenant.place_district_part add constraint place_district_part_district_id_fkey FOREIGN KEY (district_id) REFERENCES t_tenant.place_district(id) ON DELETE CASCADE;
CREATE INDEX place_district_part_settlement ON t_tenant.place_district_part USING btree (lower(settlement), district_id) WHERE (settlement IS NOT NULL);
CREATE INDEX place_district_part_street ON t_tenant.place_district_part USING btree (lower(street), district_id) WHERE (street IS NOT NULL);
comment on table t_tenant.place_district_part is 'What belongs to a district: a settlement with all its streets, a street, or houses of one';
comment on column t_tenant.place_district_part.houses is 'As typed: 1-15, 20а, 22-30 парні; null for the whole street';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.place_district_part to t_tenant;

create table t_tenant.place_street (
  id uuid not null,
  settlement text not null,
  name text not null,
  active boolean default true not null,
  former_names text
);
alter table t_tenant.place_street add constraint place_street_pkey PRIMARY KEY (id);
alter table t_tenant.place_street add constraint place_street_settlement_name_key UNIQUE (settlement, name);
CREATE INDEX place_street_called ON t_tenant.place_street USING btree (lower(name));
CREATE INDEX place_street_of_settlement ON t_tenant.place_street USING btree (lower(settlement));
comment on column t_tenant.place_street.former_names is 'Names that it had before, between semicolons; whoever searches one finds the other';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.place_street to t_tenant;

create table t_tenant.sheet_load (
  id uuid not null,
  kind text not null,
  file_name text not null,
  content bytea not null,
  mapping jsonb not null,
  dry_run boolean not null,
  state text not null,
  requested_by text not null,
  requested_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  rows_read integer,
  problems jsonb default '[]'::jsonb not null,
  problem_count integer default 0 not null,
  failure text,
  columns jsonb default '[]'::jsonb not null,
  phase text,
  done integer,
  cancelled_by text
);
alter table t_tenant.sheet_load add constraint sheet_load_pkey PRIMARY KEY (id);
alter table t_tenant.sheet_load add constraint sheet_load_columns_check CHECK ((jsonb_typeof(columns) = 'array'::text));
alter table t_tenant.sheet_load add constraint sheet_load_kind_check CHECK ((kind = ANY (ARRAY['streets'::text, 'enterprises'::text, 'categories'::text, 'staff'::text, 'service-cards'::text])));
alter table t_tenant.sheet_load add constraint sheet_load_phase_check CHECK ((phase = ANY (ARRAY['reading'::text, 'checking'::text, 'writing'::text, 'accounts'::text])));
alter table t_tenant.sheet_load add constraint sheet_load_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'fine'::text, 'refused'::text, 'loaded'::text, 'failed'::text, 'cancelled'::text])));
CREATE INDEX sheet_load_of_kind ON t_tenant.sheet_load USING btree (kind, requested_at DESC);
comment on table t_tenant.sheet_load is 'Lists that were sent on the page of the setup, and what came of each; the owner''s process reads them, as it alone may sign staff up (decision 26)';
comment on column t_tenant.sheet_load.content is 'The file; emptied when it was loaded or a day has passed';
comment on column t_tenant.sheet_load.columns is 'Names of the columns of the file, as whoever reads it found them; empty until then';
comment on column t_tenant.sheet_load.done is 'How many rows of the phase are done; written outside of the transaction that loads';
comment on column t_tenant.sheet_load.cancelled_by is 'Who wants it stopped; nothing is written then, unless it was written already';
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.sheet_load to t_tenant;

create table t_tenant.sheet_mapping (
  kind text not null,
  mapping jsonb not null
);
alter table t_tenant.sheet_mapping add constraint sheet_mapping_pkey PRIMARY KEY (kind);
grant delete, insert, maintain, references, select, trigger, truncate, update on t_tenant.sheet_mapping to t_tenant;
CREATE OR REPLACE FUNCTION t_tenant.catalog_flow(who text)
 RETURNS bigint
 LANGUAGE sql
 SET search_path TO 't_tenant', 'platform'
AS $function$
  with flowed as (
    update catalog_entry t set
      fields = (s.fields - array(select jsonb_object_keys(t.overridden))) || coalesce(
        (select jsonb_object_agg(field, t.fields -> field) from jsonb_object_keys(t.overridden) field where jsonb_exists(t.fields, field)), '{}'),
      shared_version = s.version, version = t.version + 1, act = 'flowed', changed_at = clock_timestamp(), changed_by = who
    from platform.catalog_shared s
    where s.kind = t.kind and s.code = t.shared_code and s.version > t.shared_version
    returning 1)
  select count(*) from flowed
$function$
;
CREATE OR REPLACE FUNCTION t_tenant.catalog_note_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 't_tenant', 'platform'
AS $function$
begin
  if tg_op = 'UPDATE' and new.version <> old.version + 1 then
    raise exception using errcode = 'check_violation', message = 'a change of a catalogue entry is its next version';
  end if;
  
  insert into catalog_edition (entry_id, version, fields, active, shared_code, shared_version, overridden, act, changed_at, changed_by)
    values (new.id, new.version, new.fields, new.active, new.shared_code, new.shared_version, new.overridden, new.act, new.changed_at, new.changed_by)
    on conflict (entry_id, version) do nothing;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION t_tenant.catalog_overridden(entry t_tenant.catalog_entry, wanted jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 't_tenant', 'platform'
AS $function$
  select case when entry.shared_code is null then '{}' else entry.overridden || coalesce(
    (select jsonb_object_agg(field, entry.shared_version) from jsonb_object_keys(entry.fields || wanted) field
      where entry.fields -> field is distinct from wanted -> field), '{}') end
$function$
;
CREATE OR REPLACE FUNCTION t_tenant.catalog_show_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 't_tenant', 'platform'
AS $function$
begin
  if new.kind = 'enterprise' then
    insert into catalog_enterprise as t (id, code, names, kind, ownership, head, phone, email, address, active)
      values (new.id, new.code, new.fields -> 'name', new.fields ->> 'kind', new.fields ->> 'ownership', new.fields ->> 'head',
        new.fields ->> 'phone', new.fields ->> 'email', new.fields ->> 'address', new.active)
      on conflict (code) do update set names = excluded.names, kind = excluded.kind, ownership = excluded.ownership, head = excluded.head,
        phone = excluded.phone, email = excluded.email, address = excluded.address, active = excluded.active, version = t.version + 1
      where (t.names, t.kind, t.ownership, t.head, t.phone, t.email, t.address, t.active)
        is distinct from (excluded.names, excluded.kind, excluded.ownership, excluded.head, excluded.phone, excluded.email, excluded.address, excluded.active);
  elsif new.kind = 'category' then
    insert into catalog_category as t (id, code, parent_id, names, ordinal, socially_significant, emergency, response_hours, executor_id, active)
      values (new.id, new.code, (select id from catalog_category where code = new.fields ->> 'parent'), new.fields -> 'name',
        (select coalesce(max(ordinal), 0) + 1 from catalog_category), coalesce((new.fields ->> 'sociallySignificant')::boolean, false),
        coalesce((new.fields ->> 'emergency')::boolean, false), (new.fields ->> 'responseHours')::integer,
        (select id from catalog_enterprise where code = new.fields ->> 'executor'), new.active)
      on conflict (code) do update set parent_id = excluded.parent_id, names = excluded.names, socially_significant = excluded.socially_significant,
        emergency = excluded.emergency, response_hours = excluded.response_hours, executor_id = excluded.executor_id, active = excluded.active,
        version = t.version + 1
      where (t.parent_id, t.names, t.socially_significant, t.emergency, t.response_hours, t.executor_id, t.active)
        is distinct from (excluded.parent_id, excluded.names, excluded.socially_significant, excluded.emergency, excluded.response_hours,
          excluded.executor_id, excluded.active);
  end if;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION t_tenant.catalog_take_up(who text)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 't_tenant', 'platform'
AS $function$
  insert into catalog_entry as t (id, kind, code, fields, active, act, changed_by)
    select id, 'enterprise', code, jsonb_strip_nulls(jsonb_build_object('name', names, 'kind', kind, 'ownership', ownership, 'head', head,
      'phone', phone, 'email', email, 'address', address)), active, 'loaded', who from catalog_enterprise
    on conflict (kind, code) do update set
      fields = (t.fields - array['name', 'kind', 'ownership', 'head', 'phone', 'email', 'address']) || excluded.fields,
      overridden = catalog_overridden(t, (t.fields - array['name', 'kind', 'ownership', 'head', 'phone', 'email', 'address']) || excluded.fields),
      active = excluded.active, version = t.version + 1, act = 'loaded', changed_at = clock_timestamp(), changed_by = excluded.changed_by
    where (t.fields, t.active) is distinct from
      ((t.fields - array['name', 'kind', 'ownership', 'head', 'phone', 'email', 'address']) || excluded.fields, excluded.active);
  insert into catalog_entry as t (id, kind, code, fields, active, act, changed_by)
    select c.id, 'category', c.code, jsonb_strip_nulls(jsonb_build_object('name', c.names, 'parent', p.code,
      'sociallySignificant', nullif(c.socially_significant, false), 'emergency', nullif(c.emergency, false),
      'responseHours', c.response_hours, 'executor', e.code)), c.active, 'loaded', who
    from catalog_category c left join catalog_category p on p.id = c.parent_id left join catalog_enterprise e on e.id = c.executor_id
    on conflict (kind, code) do update set
      fields = (t.fields - array['name', 'parent', 'sociallySignificant', 'emergency', 'responseHours', 'executor']) || excluded.fields,
      overridden = catalog_overridden(t,
        (t.fields - array['name', 'parent', 'sociallySignificant', 'emergency', 'responseHours', 'executor']) || excluded.fields),
      active = excluded.active, version = t.version + 1, act = 'loaded', changed_at = clock_timestamp(), changed_by = excluded.changed_by
    where (t.fields, t.active) is distinct from
      ((t.fields - array['name', 'parent', 'sociallySignificant', 'emergency', 'responseHours', 'executor']) || excluded.fields, excluded.active)
$function$
;
