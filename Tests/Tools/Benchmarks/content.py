"""Grows a content folder: copies of its pages under other names, with other words of the same language, so that no two texts
are alike and the checker still passes. The same size gives the same content."""

import os
import random
import re
import shutil

LANGUAGES = ["es", "en", "fr", "ht"]
# A Creole pronoun has the form that fits the word before it, so that word stays.
WORD = re.compile(r"(?<![\w\[({.:/-])[a-zà-ÿ]{4,}(?![\w\])}:/.-]| (?:w|ou)\b)")
# These are right among certain words only, so their lines stay.
DELICATE = ("refugio", "días", "hábiles")


def body(text: str) -> tuple[str, str]:
    """Front matter, and what is after it."""
    end = text.index("\n---", 3) + 5
    return text[:end], text[end:]


def can_change(line: str) -> bool:
    return not line.startswith(("#", "|")) and "[" not in line and "{{" not in line and not any(word in line for word in DELICATE)


def vocabulary(pages: list[str], language: str) -> list[str]:
    words = set()
    for page in pages:
        with open(f"{page}/{language}.md", encoding="utf-8") as file:
            for line in body(file.read())[1].splitlines():
                if can_change(line):
                    words.update(WORD.findall(line))
    return sorted(words)


def grow(root: str, texts: int) -> None:
    """Makes ROOT/Content hold that many texts."""
    topics = f"{root}/Content/topics"
    pages = sorted(
        f"{topics}/{topic}/{page}"
        for topic in os.listdir(topics)
        for page in os.listdir(f"{topics}/{topic}")
        if os.path.exists(f"{topics}/{topic}/{page}/page.yaml") and page not in ("emergency", "child-alone")
    )
    pages = [page for page in pages if all(os.path.exists(f"{page}/{language}.md") for language in LANGUAGES)]
    words = {language: vocabulary(pages, language) for language in LANGUAGES}
    choice = random.Random(1)
    existing = sum(len([name for name in files if name.endswith(".md")]) for _, _, files in os.walk(topics))
    for number in range((texts - existing) // len(LANGUAGES)):
        page = pages[number % len(pages)]
        copy = f"{page}-{number}"
        shutil.copytree(page, copy, ignore=shutil.ignore_patterns("translations.yaml"))
        for language in LANGUAGES:
            with open(f"{copy}/{language}.md", encoding="utf-8") as file:
                head, text = body(file.read())
            changed = [
                WORD.sub(lambda match: choice.choice(words[language]) if choice.random() < 0.3 else match[0], line)
                if can_change(line)
                else line
                for line in text.splitlines()
            ]
            with open(f"{copy}/{language}.md", "w", encoding="utf-8") as file:
                file.write(head + "\n".join(changed) + "\n")


def copies(root: str) -> list[str]:
    """The folders of all copies."""
    topics = f"{root}/Content/topics"
    return sorted(
        f"{topics}/{topic}/{page}"
        for topic in os.listdir(topics)
        for page in os.listdir(f"{topics}/{topic}")
        if re.search(r"-\d+$", page) and os.path.isdir(f"{topics}/{topic}/{page}")
    )


def change_sentence(page: str, language: str) -> None:
    """Adds a sentence to a paragraph of a copy, as an author would who has news."""
    sentences = {
        "es": "Este es un aviso nuevo para usted.",
        "en": "This is a new message for you.",
        "fr": "Voici un nouveau message pour vous.",
        "ht": "Sa a se yon nouvo mesaj pou ou.",
    }
    with open(f"{page}/{language}.md", encoding="utf-8") as file:
        head, text = body(file.read())
    lines = text.splitlines()
    last = max(index for index, line in enumerate(lines) if line.strip() and not line.startswith(("#", "|")))
    lines[last] += " " + sentences[language]
    with open(f"{page}/{language}.md", "w", encoding="utf-8") as file:
        file.write(head + "\n".join(lines) + "\n")
