"""What the page about benchmarks says around its figures."""

HEAD = """# Benchmarks

How long it takes to check exchange files with barnterm, installed the plain way, and with what
else there is: first files with findings and without, then validators that only know the shape,
then engines that somebody would pick for the rules, then whole commands. Ratios come before
times, since they say more about another machine than the times do.

Written by `tools/benchmarks/compare.py`; do not edit.
"""

BEFORE = """## Files with findings, and without

**Measured in turn**: barnterm beside version 0.1.0 (its Python, commit {commit}) in the same run.
Files of 0.1.0 have another shape, which is read as wrong today, so each version is given documents
of its own: its own examples of the same names, and what its own generator makes of the same seed
and number, which tells the same case in the same words. Now and then the later one also holds what
could not be said before: a decision and an appeal, a referral and its reply, a stay, a dated
relation, an outside coding. What is called 5 KB is the smallest whole case and weighs more; the
bytes are means.

Two processes stay, each with one version, and are given the documents one after another, in
{rounds} alternating rounds, on one core. `barnterm.validate(bytes, at=...)` is timed inside each
process. The times are medians of each
document, and of those the median of the group. The ratio is that of a document to the one of the
same number, the median of the group and the worst of it; per byte, the times were divided by the
lengths first.

{beside}

**Measured alone**: barnterm beside `orjson.loads` on the same bytes, one function in its own loop,
on one document {times} times over, and then the other. Each then finds its own code and data warm
in the processor, which favours the shorter function, so this is the sternest way to ask.

{alone}

**Measured in a stream**: a file with {streamed} documents of 20 KB, one a line, that
`barnterm.validate_file` is given, beside a loop that reads each line and parses it. Per
document it takes {new} µs, beside {floor} µs: {ratio} times, and {to_old} of the time of 0.1.0.

The examples are written as a program writes them, without spaces between the signs. They are those
that both versions have, and stand with findings if they have any today.
"""

SPEED = """## Validators of shape

{documents}.

Each validator is made ready before any time is taken, and all of them get the same
documents in turn, {rounds} rounds, on one core, with the garbage collector as it is by default.
The numbers are medians: of the ratio to `orjson.loads` within each round, and of the time.

A validator that reads bytes is given bytes. One that needs a parsed tree is shown twice: on a
tree that is there already, and from bytes with the parser that its name is followed by. Only
rows from bytes do the same work from the same start.

{chart}

{table}
"""

ASLEEP = """### Are they all awake?

All were given {good} good documents and refused none. Of {shape} with faults of shape (a field
missing or unknown, a code that does not exist, null, a number as text, a date in the wrong form,
an empty list, a file cut off) and {rule} that break rules only (a reference that leads nowhere,
dates in the wrong order, a consent without an end, a need that nobody answers) they refused:

{table}

The rules are not in the schema, and most of them no schema can say. So the second column is no
fault in the others, but it means that their times are for less work.
"""

ENGINES = """## Engines for rules

Whoever does not write rules in a language of their own would pick an engine. Ten rules that join
records were written for three: Pydantic validators on the models that barnterm generates; Rego,
run by regorus, an engine in Rust; SHACL with SPARQL, run by pySHACL on the exchange as RDF. They
are {rules}.
They ask what such engines are made for: a record that nothing points at, what two roads lead to,
how many different there are, two records that overlap in time, whether the other end is of the
right sort, the day of one record beside the period of another, one list beside another, and
whether a reference leads anywhere. No rule that searches texts or must know what day it is was
picked, since those are foreign to some of the engines; of the terminology they are handed the one
thing that a rule needs, what a role undertakes by its code.

**barnterm does more in its time**: it checks the shape, keeps *all* its rules, finds the line and
column of each finding and makes the report. The engines only tell code and location. They are
shown twice: from bytes, and on what they have read already, with reading and converting left out.
The times were taken in turn, {rounds} rounds, on one core; medians, by the ratio to barnterm.

{tables}

### Do they find the same?

{judged}

A test compares them on the conformance cases whose shape is right, too: Pydantic and Rego on all,
SHACL on those of the ten rules. Left out are only files in which one id names two records, where
each engine may take another for the one that is meant.

Of Rego engines with a wheel regopy (rego-cpp) was tried as well. It took the same policy, in a
bundle built beforehand, but needed a second or more for a document of 5 KB. pySHACL has rdflib
parse the SPARQL of a constraint anew for each record that is asked about, and two thirds of its
time goes there.
"""

PROCESS = """## Whole commands

A file of {megabytes} MB with {lines} documents, one a line, from start to exit on two cores:
`barnterm validate good.jsonl` and `jsonschema validate --fast schema.json good.jsonl`, where the
latter is Blaze's program itself, spared the Python that starts it. `orjson.loads` stands for a
Python that parses each line and does nothing else. Memory is the peak of the largest process.

{table}

In the file with ten per cent bad documents none is cut off, because Blaze stops reading at a
line that is not JSON; it runs with `--continue` and says yes or no, with the whole document on
the screen. barnterm says what is wrong, where, and how to fix it, and shows no values.
"""

SCALE = """## Big files

A file of {lines_mb} MB with {lines} documents, one a line, and a single document of {one_mb} MB.
Two cores were there to be used.

{many}

{one}
"""

LEFT_OUT = """## What is measured and what is not

- The documents are made by `tools/benchmarks/documents.py` from a seed: the same bytes everywhere.
  They have the classes, fields and proportions of the files in `examples/`, with longer texts.
- barnterm checks shape and rules on {day}, and makes the report. The others check the shape
  against the JSON Schema that barnterm generates (linkml-validate: the LinkML schema itself).
- Formats are off in all of them; the schema says with patterns what it demands.
- Reading from disk is part of the commands and of the stream, and of nothing else. The files have
  just been written, so they are in the system's cache.
- Compiling a schema, a policy or shapes is counted in the commands only, except that pySHACL
  gathers its shapes anew for each document.
- Blaze has no binding for Python. On a tree its times are those it gives itself with
  `--benchmark`; from bytes they are the whole process less the same with one document. It reads
  the whole file before it checks the first line.
- ajv runs in Node and takes its own time; handing the documents over is not counted.
- linkml-validate and jsonschema get the first ten of the documents, the others all.

## How to run it

    pip install -e ".[bench]"
    npm ci --prefix tests/ajv
    python tools/benchmarks/compare.py --quick
    python tools/benchmarks/compare.py

Sections can be named: `before`, `speed`, `engines`, `process`, `scale`. The first needs git with
the whole history, the last 1.3 GB of disk. What was measured is kept in
`tools/benchmarks/results.json`. `sourcemeta-jsonschema` is licensed under the AGPL; it is run as
a command and is no part of barnterm.
"""
