"""`python -m website` builds the site in build/site."""

from website.build import SITE, build

if __name__ == "__main__":
    build()
    print(f"{SITE} is built")
