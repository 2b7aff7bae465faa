-- How the texts of every language but an edition's first came about, and which clinician reviewed them. It belongs to the
-- edition: a case shows years later what was known of the words that its patient read. Editions stored before have one
-- language, which is no translation, so they need no rows.
create table edition_translation (
    id              uuid primary key,
    edition_id      uuid         not null references edition,
    position        integer      not null,
    language        varchar(10)  not null,
    made            varchar(20)  not null,
    clinical_review varchar(200) not null,
    unique (edition_id, position),
    unique (edition_id, language)
);
