"""`python -m barnterm.site` builds the site in build/site."""

from barnterm.site.build import SITE, build

if __name__ == "__main__":
    build()
    print(f"{SITE} is built")
