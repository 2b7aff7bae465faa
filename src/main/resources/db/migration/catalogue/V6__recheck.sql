-- What is asked again at a re-check, page by page. An edition without a page here is older than re-checks: whoever began
-- with it is re-checked on the published one.
create table edition_recheck_page (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    code       varchar(100) not null,
    part       varchar(100) not null,
    unique (edition_id, position),
    unique (edition_id, code),
    foreign key (edition_id, part) references edition_part (edition_id, code)
);

-- The measure says what is compared with last time: the strength of the pain, its course, what can be done.
create table edition_recheck_question (
    id         uuid primary key,
    edition_id uuid         not null references edition,
    position   integer      not null,
    page       varchar(100) not null,
    question   varchar(100) not null,
    if_raised  boolean      not null,
    measure    varchar(20),
    unique (edition_id, position),
    unique (edition_id, question),
    foreign key (edition_id, page) references edition_recheck_page (edition_id, code),
    foreign key (edition_id, question) references edition_question (edition_id, code)
);
