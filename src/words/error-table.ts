/** What a kind of error says, advises and ends with. `{name}` in message and hint is filled from the error's details. */
export interface ErrorKind {
  readonly message: string
  /** What to type or do next. */
  readonly hint: string
  /** Exit status of a command that ends with it: 0 only a warning, 1 some input failed, 2 wrong usage, 130 interrupted. */
  readonly exit: 0 | 1 | 2 | 130
  readonly http: number
}

/** Every error a person or a program can meet, by its code. The command line, batch output and `docs/errors.md` are printed from it. */
export const errorKinds = {
  'unknown-command': { message: 'There is no command "{command}".', hint: '{nearest}hearsay help lists the commands.', exit: 2, http: 404 },
  'unknown-option': { message: '"{command}" has no option "{option}".', hint: '{nearest}hearsay help {command} lists its options.', exit: 2, http: 400 },
  'missing-value': { message: 'The option "{option}" needs a value.', hint: 'Write {option} {expected}.', exit: 2, http: 400 },
  'bad-value': { message: '"{value}" is no value for "{option}".', hint: '{nearest}It takes {expected}.', exit: 2, http: 400 },
  'missing-input': { message: 'Nothing to work on: "{command}" needs {expected}.', hint: 'For example: {example}', exit: 2, http: 400 },
  'unexpected-input': { message: '"{command}" takes no "{value}" here.', hint: 'hearsay help {command} shows how to call it.', exit: 2, http: 400 },

  'file-not-found': { message: 'There is no file "{file}".', hint: 'Check the path, or give - to read standard input.', exit: 1, http: 404 },
  'nothing-there': { message: 'There is no file in "{pattern}".', hint: 'Check the path or pattern; hidden files are passed over.', exit: 1, http: 404 },
  'file-unreadable': { message: 'The file "{file}" cannot be read: {reason}.', hint: 'Check that it is a file and that you may read it.', exit: 1, http: 422 },
  'file-unwritable': {
    message: 'The file "{file}" cannot be written: {reason}.',
    hint: 'Check the folder, the room on the disk, and that you may write there.',
    exit: 1,
    http: 500,
  },
  'binary-input': {
    message: 'This is no text: it holds bytes that no text has.',
    hint: 'Give text, a web page, a feed, an agency format, captions, mail, a WARC file or a JPEG, PNG, TIFF or WebP picture.',
    exit: 1,
    http: 415,
  },
  'unknown-format': {
    message: 'The format of this input is not known: {reason}.',
    hint: 'hearsay help intake lists the formats it takes; lines of reports in JSON go through hearsay read --jsonl.',
    exit: 1,
    http: 415,
  },
  'input-too-large': { message: 'This input is larger than {limit}.', hint: 'Split it, or read the part that matters.', exit: 1, http: 413 },
  'unpacks-too-large': {
    message: 'Unpacked, this input is more than {ratio} times its own size.',
    hint: 'Files made to fill the memory are like that. If you trust it, unpack it first and give what comes out.',
    exit: 1,
    http: 413,
  },
  'input-too-deep': {
    message: 'The mark-up is nested deeper than {limit} elements.',
    hint: 'No report is so deep: ask who made it for a plain one.',
    exit: 1,
    http: 422,
  },
  'entities-refused': {
    message: 'The XML declares entities of its own ({reason}), and those are refused.',
    hint: 'Ask the sender for XML without a DOCTYPE, or take the declarations out.',
    exit: 1,
    http: 422,
  },
  'bad-input': { message: 'This {format} cannot be read: {reason}.', hint: 'Check that the file is whole and what its name says.', exit: 1, http: 422 },
  'truncated-input': {
    message: 'This {format} ends before it should: {reason}.',
    hint: 'What is whole was read. Fetch or copy the file again for the rest.',
    exit: 0,
    http: 200,
  },
  'no-reports': {
    message: 'There is no report in this {format}.',
    hint: 'Look at what it holds: it may be one of settings, requests or pictures alone.',
    exit: 1,
    http: 422,
  },
  'empty-report': { message: 'The report has no words.', hint: 'Give a text with at least one word.', exit: 1, http: 422 },
  'report-too-long': { message: 'The report is longer than {limit} characters.', hint: 'Split it: one published item is one report.', exit: 1, http: 413 },
  'report-failed': { message: 'This report could not be read: {reason}.', hint: 'Read it alone with hearsay read to see more.', exit: 1, http: 422 },
  'bad-line': { message: 'This line is no report: {reason}.', hint: 'Each line is one JSON object with "id" and "text" (or "html").', exit: 1, http: 400 },
  'bad-date': {
    message: '"{value}" is no time of publishing.',
    hint: 'Write it as RFC 3339 has it: 2024-06-26T23:41:00+02:00, or the day alone: 2024-06-26.',
    exit: 1,
    http: 400,
  },
  'unknown-zone': { message: 'There is no time zone "{zone}".', hint: 'Give the name the IANA has for it, such as Europe/Oslo.', exit: 1, http: 400 },
  'bad-offices': {
    message: 'The file of offices cannot be used: {reason}.',
    hint: 'The first line is country,office,person,from,to,aliases; each line after it is like HND,head-of-state,Xiomara Castro,2022-01-27,,',
    exit: 2,
    http: 400,
  },
  'bad-conllu': {
    message: 'This is not CoNLL-U: {reason}.',
    hint: 'A word is a line of ten fields with tabs between them; a blank line ends a sentence.',
    exit: 1,
    http: 400,
  },

  'bad-url': { message: '"{url}" is no address to fetch: {reason}.', hint: 'Write a whole address: https://example.org/article.', exit: 1, http: 400 },
  'address-refused': {
    message: '{url} is not fetched: {reason}.',
    hint: 'If it is a machine of your own that you trust, allow it: --allow-private {host}.',
    exit: 1,
    http: 403,
  },
  'fetch-failed': { message: '{url} could not be fetched: {reason}.', hint: 'Check the address and the connection, then try again.', exit: 1, http: 502 },
  'fetch-timeout': {
    message: '{url} took longer than {limit} to {phase}.',
    hint: 'Try again later, or give it longer: --max-time 120 (seconds).',
    exit: 1,
    http: 504,
  },
  'fetch-too-large': { message: '{url} sends more than {limit}.', hint: 'If it is meant to be so large, allow it: --max-size 100 (MB).', exit: 1, http: 413 },
  'too-many-redirects': {
    message: '{url} leads on more than {limit} times.',
    hint: 'Open it in a browser and give the address where it ends.',
    exit: 1,
    http: 502,
  },
  'redirect-refused': {
    message: '{from} leads to {url}, and that is not fetched: {reason}.',
    hint: 'A page has no reason to lead there. If you trust it all the same, give that address itself.',
    exit: 1,
    http: 403,
  },
  'robots-disallow': {
    message: '{url} is closed to programs: {reason}.',
    hint: 'It is the wish of the site. Save the page in a browser and read the file, or ask the site.',
    exit: 1,
    http: 403,
  },
  'blocked-by-site': {
    message: 'The site refuses to show {url}: {reason}.',
    hint: 'It is the refusal of the site, no fault of the address. Save the page in a browser and read the file.',
    exit: 1,
    http: 403,
  },
  'http-status': {
    message: '{url} answers {status}.',
    hint: 'Check the address in a browser; an answer of 500 or more is a fault of the site: try later.',
    exit: 1,
    http: 502,
  },
  'gone': { message: '{url} is gone for good.', hint: 'Take it off your list; the site says that it will not come back.', exit: 1, http: 410 },
  'try-later': {
    message: '{url} asks to be left alone until {until}.',
    hint: 'Ask again then. Nothing more is sent to {host} before.',
    exit: 1,
    http: 503,
  },

  'language-unknown': { message: 'The language of the report could not be told.', hint: 'Name it: --language nb, nn, en or es.', exit: 1, http: 422 },
  'language-unsupported': {
    message: 'The report is in {language} that Hearsay does not read.',
    hint: 'If that is wrong, name the language: --language nb, nn, en or es.',
    exit: 1,
    http: 422,
  },
  'language-not-opened': {
    message: 'The reader was not opened for {language}.',
    hint: "Name it when you open the reader: openReader({ languages: ['{language}'] }).",
    exit: 1,
    http: 422,
  },
  'model-missing': {
    message: 'The model "{file}" is not there or cannot be read.',
    hint: 'Install the package again: the models folder is part of it.',
    exit: 1,
    http: 500,
  },
  'model-damaged': {
    message: 'The model "{file}" is damaged or of another version: {reason}.',
    hint: 'Install the package again: models and program belong together.',
    exit: 1,
    http: 500,
  },

  'store-missing': {
    message: 'There is no store "{file}".',
    hint: 'Make one by putting something in: hearsay add report.txt --store {file}',
    exit: 1,
    http: 404,
  },
  'store-full': {
    message: 'There is no room left on the disk for "{file}".',
    hint: 'What was stored before is whole. Make room and run the same again: it goes on where it stopped.',
    exit: 1,
    http: 507,
  },
  'store-locked': {
    message: 'Another program is writing to "{file}".',
    hint: 'Try again when it is done; hearsay search and show work meanwhile.',
    exit: 1,
    http: 503,
  },
  'store-newer': {
    message: 'The store "{file}" was written by a newer Hearsay: it has version {version}, this one knows {known}.',
    hint: 'Nothing was changed. Install the newest version: npm install -g hearsay.',
    exit: 1,
    http: 409,
  },
  'store-foreign': {
    message: '"{file}" is no store of Hearsay: {reason}.',
    hint: 'Nothing was changed. Name another file: --store news.db.',
    exit: 1,
    http: 422,
  },
  'store-read-only': {
    message: 'The store "{file}" cannot be written: {reason}.',
    hint: 'Check who owns it and its folder, or name another file: --store news.db.',
    exit: 1,
    http: 403,
  },
  'store-damaged': {
    message: 'The store "{file}" is damaged: {reason}.',
    hint: 'Copy the file and those beside it (-wal, -shm) before anything else; hearsay doctor --store {file} says what is wrong.',
    exit: 1,
    http: 500,
  },
  'store-failed': {
    message: 'The store "{file}" failed: {reason}.',
    hint: 'What was stored before is whole. hearsay doctor --store {file} looks closer.',
    exit: 1,
    http: 500,
  },
  'store-driver-missing': {
    message: 'There is nothing here to open a store with: {reason}.',
    hint: 'Install the package again with its optional parts, or use Node 22 or later, which has SQLite built in.',
    exit: 1,
    http: 500,
  },
  'store-client-missing': {
    message: 'There is nothing here to speak to PostgreSQL with: {reason}.',
    hint: 'Install it beside Hearsay: npm install pg',
    exit: 1,
    http: 500,
  },
  'store-database-missing': {
    message: 'There is no such database: "{file}".',
    hint: 'Make it (createdb NAME), then put something in: hearsay add report.txt --store {file}',
    exit: 1,
    http: 404,
  },
  'store-refused': {
    message: 'The store "{file}" lets nobody in: {reason}.',
    hint: 'Check the user and the password: in the address, in PGPASSWORD or in ~/.pgpass.',
    exit: 1,
    http: 403,
  },
  'store-unreachable': {
    message: 'The store "{file}" does not answer: {reason}.',
    hint: 'Check that PostgreSQL runs, and that host, port and socket are those it listens on: pg_isready says so.',
    exit: 1,
    http: 503,
  },
  'store-lost': {
    message: 'The connection to the store "{file}" was lost: {reason}.',
    hint: 'What was reported as kept is kept. When the server is back, run the same again: it goes on where it stopped.',
    exit: 1,
    http: 503,
  },
  'queue-missing': {
    message: 'There is no queue here to share work by: {reason}.',
    hint: 'Install it beside Hearsay: npm install graphile-worker pg',
    exit: 1,
    http: 500,
  },
  'queue-needs-server': {
    message: 'Work is shared through PostgreSQL, and "{file}" is a file.',
    hint: 'Name a database: --store postgres://host/name. Into a file, hearsay add reads by itself.',
    exit: 2,
    http: 400,
  },
  'unknown-id': { message: 'There is no "{id}" in the store "{file}".', hint: 'hearsay search prints the ids of what it finds.', exit: 1, http: 404 },

  'unknown-item': {
    message: 'There is no "{item}" in the report "{report}".',
    hint: 'hearsay show {report} prints its statements (s1), events (e1), actors (a1), places (p1) and times (t1).',
    exit: 1,
    http: 404,
  },
  'correction-refused': {
    message: 'This correction makes no sense: {reason}.',
    hint: 'Nothing was changed. hearsay help correct shows what each kind takes.',
    exit: 1,
    http: 422,
  },
  'correction-doubtful': {
    message: '{a} and {b} would be one actor, but they are heads of state of two countries: {countries}.',
    hint: 'Nothing was changed. If it is meant so, say it again with --yes.',
    exit: 1,
    http: 409,
  },
  'unknown-correction': { message: 'There is no correction "{id}".', hint: 'hearsay correct list prints the ids.', exit: 1, http: 404 },
  'bad-correction': {
    message: 'This line is no correction: {reason}.',
    hint: 'Each line is one entry as hearsay correct export prints it.',
    exit: 1,
    http: 400,
  },
  'worker-died': {
    message: 'The worker that read this report died: {reason}.',
    hint: 'Read the report alone with --debug to see why, and send it to us.',
    exit: 1,
    http: 500,
  },
  'interrupted': { message: 'Interrupted.', hint: 'What was printed before is whole.', exit: 130, http: 503 },
  'broken': {
    message: 'Hearsay broke on this: {reason}.',
    hint: 'This is our mistake. Run it again with --debug and send us what it prints.',
    exit: 1,
    http: 500,
  },
} as const satisfies Readonly<Record<string, ErrorKind>>
