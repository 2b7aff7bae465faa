-- Editions of the catalogue. The files that ship are only how an edition gets in: from then on the database is the
-- truth, so that every instance, and every case years later, reads exactly what was proved and published.
--
-- Pieces refer to each other by the ids that authors gave them (code), within their edition. That keeps a dump readable
-- for reviewers, lets foreign keys refuse a name that leads nowhere, and makes loading one query for each table.
-- "position" keeps the order of the files: of questions, of options from least to most worrying, of findings.

create table edition (
    id                   uuid primary key,
    number               integer                  not null,
    name                 varchar(200)             not null,
    clinical_safety_lead varchar(200)             not null,
    content_hash         varchar(64)              not null,
    state                varchar(20)              not null,
    -- True for the published edition and null for all others: a unique column that lets one row only be published,
    -- on databases that know no partial indexes too.
    published            boolean,
    stored_at            timestamp with time zone not null,
    published_at         timestamp with time zone,
    version              bigint                   not null,
    -- Two instances that start at once both try to store: one of them fails here and reads what the other stored.
    constraint edition_number_once unique (number),
    constraint edition_published_once unique (published),
    constraint edition_published_state check (published is null or (published and state = 'PUBLISHED'))
);

create table edition_part (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    code       varchar(100) not null,
    unique (edition_id, position),
    unique (edition_id, code)
);

create table edition_page (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    code       varchar(100) not null,
    part       varchar(100) not null,
    unique (edition_id, position),
    unique (edition_id, code),
    foreign key (edition_id, part) references edition_part (edition_id, code)
);

create table edition_question (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    page       varchar(100) not null,
    code       varchar(100) not null,
    kind       varchar(20)  not null,
    safety     boolean      not null,
    unsure     varchar(20)  not null,
    ordered    boolean      not null,
    smallest   integer,
    largest    integer,
    unique (edition_id, position),
    unique (edition_id, code),
    foreign key (edition_id, page) references edition_page (edition_id, code),
    constraint edition_question_range check ((kind in ('NUMBER', 'ELAPSED')) = (smallest is not null and largest is not null))
);

-- An option of a choice, an item of a checklist, or a cut of a number (from, inclusive, and below, exclusive).
create table edition_option (
    id               uuid primary key,
    edition_id       uuid         not null references edition,
    position         integer      not null,
    question         varchar(100) not null,
    code             varchar(100) not null,
    counts_as_unsure boolean      not null,
    from_number      integer,
    below_number     integer,
    unique (edition_id, position),
    unique (edition_id, question, code),
    foreign key (edition_id, question) references edition_question (edition_id, code)
);

create table edition_source (
    id             uuid primary key,
    edition_id     uuid         not null references edition,
    position       integer      not null,
    code           varchar(100) not null,
    title          text         not null,
    publisher      text,
    published_year integer,
    location       text,
    note           text,
    verified       boolean      not null,
    unique (edition_id, position),
    unique (edition_id, code)
);

create table edition_flag (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    code       varchar(100) not null,
    watch      varchar(100) not null,
    unique (edition_id, position),
    unique (edition_id, code)
);

create table edition_explanation (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    code       varchar(100) not null,
    up_to      varchar(20)  not null,
    grade      varchar(20)  not null,
    unique (edition_id, position),
    unique (edition_id, code)
);

create table edition_advice (
    id          uuid primary key,
    edition_id  uuid         not null references edition,
    position    integer      not null,
    code        varchar(100) not null,
    kind        varchar(20)  not null,
    up_to       varchar(20)  not null,
    alternative varchar(100),
    grade       varchar(20)  not null,
    review      varchar(7)   not null,
    unique (edition_id, position),
    unique (edition_id, code)
);

create table edition_other_way (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    code       varchar(100) not null,
    unique (edition_id, position),
    unique (edition_id, code)
);

-- One line of a decision table: the gate of a question, a row of a flag, a condition or a bar. Short forms of the files
-- are written out here. The owner is of one of several kinds, so no foreign key can lead to it.
create table edition_row (
    id             uuid primary key,
    edition_id     uuid         not null references edition,
    position       integer      not null,
    owner_kind     varchar(20)  not null,
    owner          varchar(100) not null,
    urgency        varchar(20),
    when_open      varchar(20),
    reason         varchar(100),
    reason_is_flag boolean      not null,
    unique (edition_id, position),
    constraint edition_row_urgency check ((owner_kind = 'FLAG') = (urgency is not null and when_open is not null)),
    constraint edition_row_reason check ((owner_kind = 'ADVICE_BAR') = (reason is not null))
);

-- The fact is an option of the question, or "not-sure" where that opens further questions.
create table edition_cell (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    row_id     uuid         not null references edition_row,
    question   varchar(100) not null,
    fact       varchar(100) not null,
    unique (edition_id, position),
    unique (row_id, question, fact),
    foreign key (edition_id, question) references edition_question (edition_id, code)
);

create table edition_citation (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    owner_kind varchar(20)  not null,
    owner      varchar(100) not null,
    source     varchar(100) not null,
    unique (edition_id, position),
    unique (edition_id, owner_kind, owner, source),
    foreign key (edition_id, source) references edition_source (edition_id, code)
);

-- One row a text, so that translations can be compared and edited one by one. The key is the way to the text in the
-- file of its language, joined by dots.
create table edition_text (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    language   varchar(3)   not null,
    text_key   varchar(300) not null,
    words      text         not null,
    unique (edition_id, position),
    unique (edition_id, language, text_key)
);
