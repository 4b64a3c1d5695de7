"""Cuts Swedish words down to what is left when endings are gone.

A light stemmer of our own: the same few lines run in Python and in a web page. It only has to treat
the index and the question alike; it need not find true roots.
"""

from __future__ import annotations

from collections.abc import Sequence

from barnterm.spelling import fold, words

SHORTEST = 3
ENDINGS = (
    "ningarnas ningarna ningens ningars ningar ningen nings ning "
    "heterna heten heter hets het "
    "arnas ernas ornas arens aren arna erna orna ares ades "
    "ade ans are ats ens ets ad an ar as at en er es et na on or os "
    "a e n s"
).split()
ENGLISH_ENDINGS = "ings ing ies ied es ed s e y".split()
EMPTY_WORDS = frozenset(
    "och att det den de som för av med om inte jag du vi ni han hon hen man mig dig sig oss mina "
    "min mitt din ditt dina har hade kan vill ska får fick blir var hos så när nån någon något en "
    "ett på till i är the of to and in a for is are my "
    "dom dem deras hans hennes sin sitt sina vår vårt våra er ert era den det där här då nu ju väl "
    "bara också alltid aldrig ibland redan igen fortfarande mycket mer mest så ganska helt jätte "
    "måste borde får fått gör göra gjorde gjort går gick gått säger säga sa sade sagt vet veta "
    "finns finnas tycker tror känns ser tar ta kommer komma kom blev bli blivit under över efter "
    "innan mot ut in upp ner alla allt andra utan när eftersom fast fast än ens ville skulle kunde "
    "vad hur vem vilka vilken vilket varför eller mellan skillnad skillnaden betyder menas kallas "
    "heter "
    "what who which how why or between difference does mean called vs kontra "
    "do did can could should would will get gets got has have had was were be been am it its this "
    "that these those they them their he she him her his we us our you your i me if when where "
    "at on with from about by not no so just very all some any there here out up".split()
)
"""Words that say nothing of what somebody looks for."""

BARE = frozenset(fold(word) for word in EMPTY_WORDS) - {"far", "sa"}
"""The same without dots and rings. What then is another word (a father) says something."""


def stems(text: str, endings: Sequence[str] = ENDINGS) -> list[str]:
    """The stems of the words in a text that say something, or of all its words if none does."""
    return [stem(word, endings) for word in telling(text) or words(text)]


def telling(text: str) -> list[str]:
    """The words in a text that say something."""
    return [word for word in words(text) if word not in EMPTY_WORDS | BARE]


def stem(word: str, endings: Sequence[str] = ENDINGS) -> str:
    """What is left of a word in lower case when its endings are cut, one after another."""
    ending = next((each for each in endings if is_cut(each, word)), None)
    if ending:
        return stem(word.removesuffix(ending), endings)
    doubled = len(word) > SHORTEST and word[-1] == word[-2]
    return word[:-1] if doubled else word


def is_cut(ending: str, word: str) -> bool:
    """Whether a word ends so and enough is left of it; a doubled s is no ending."""
    doubled = ending == "s" and word.endswith("ss")
    return word.endswith(ending) and len(word) - len(ending) >= SHORTEST and not doubled
