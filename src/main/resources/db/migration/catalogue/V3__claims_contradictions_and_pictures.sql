-- What became of each row of the two documents that the product started from. The row itself is a source, so nothing can be
-- claimed about one that does not exist. Evidence is kept in edition_citation.
create table edition_claim (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    code       varchar(100) not null,
    section    varchar(30)  not null,
    verdict    varchar(20)  not null,
    unique (edition_id, position),
    unique (edition_id, code),
    foreign key (edition_id, code) references edition_source (edition_id, code)
);

-- Where a row is used. What it is used in is of one of several kinds, so no foreign key can lead to it.
create table edition_claim_use (
    id           uuid primary key,
    edition_id   uuid         not null references edition,
    position     integer      not null,
    claim        varchar(100) not null,
    used_in      varchar(20)  not null,
    used_in_code varchar(100) not null,
    unique (edition_id, position),
    unique (edition_id, claim, used_in, used_in_code),
    foreign key (edition_id, claim) references edition_claim (edition_id, code)
);

-- Answers that do not fit together: for each question of a contradiction one line for every answer that counts.
create table edition_contradiction (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    code       varchar(100) not null,
    question   varchar(100) not null,
    answer     varchar(100) not null,
    unique (edition_id, position),
    unique (edition_id, code, question, answer),
    foreign key (edition_id, question) references edition_question (edition_id, code)
);

-- Drawings that show how to follow a piece of advice; the files are assets of the application.
create table edition_picture (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    advice     varchar(100) not null,
    code       varchar(100) not null,
    unique (edition_id, position),
    unique (edition_id, advice, code),
    foreign key (edition_id, advice) references edition_advice (edition_id, code)
);
