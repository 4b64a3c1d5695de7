"""Who stands behind the vocabulary, and where to turn. One place to change when it is adopted."""

from __future__ import annotations

from rdflib import Namespace, URIRef

ID = Namespace("https://w3id.org/barnterm/id/")

PUBLISHER: URIRef = ID["maintainers"]
PUBLISHER_NAMES = {"sv": "barnterms förvaltare", "en": "The barnterm maintainers"}
HOME = URIRef("https://w3id.org/barnterm")

CONTACT: URIRef = ID["contact"]
CONTACT_NAMES = {"sv": "Frågor om barnterm", "en": "Questions about barnterm"}
CONTACT_PAGE = URIRef("https://w3id.org/barnterm/contact")

HISTORY = {
    "sv": "Framtaget för barnterm ur svenska samverkansmodeller och öppna källor, med egna definitioner.",
    "en": "Made for barnterm from Swedish cooperation models and open sources, with definitions of its own.",
}
