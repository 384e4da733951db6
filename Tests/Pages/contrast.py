"""Recomputes the contrast of every pair of colours from the stylesheet, by the formula of WCAG 2."""

import re

GROUNDS = ["paper", "surface", "sunk"]
FLOORS = {
    "ink": 7, "ink-2": 4.5, "ink-3": 4.5, "accent": 4.5, "clay": 4.5, "moss": 4.5, "amber": 4.5, "carmine": 4.5,
    "edge": 3, "focus": 3,
}  # fmt: skip
PAIRS = [
    *[(ink, ground, floor) for ink, floor in FLOORS.items() for ground in GROUNDS],
    *[(colour, f"{colour}-wash", 4.5) for colour in ["accent", "clay", "moss", "amber", "carmine"]],
    *[("ink", f"{wash}-wash", 7) for wash in ["accent", "clay", "moss", "amber", "carmine", "note"]],
    *[("ink-2", f"{wash}-wash", 4.5) for wash in ["accent", "clay", "moss", "amber", "carmine", "note"]],
    ("ink-3", "note-wash", 4.5), ("on-accent", "accent", 4.5), ("on-accent", "accent-strong", 4.5),
    ("focus", "note-wash", 3), ("note-line", "paper", 3), ("note-line", "note-wash", 3),
]  # fmt: skip


def table(css):
    """Pairs under their floor, in words; also when a colour is not found."""
    wrong = []
    light, dark = tokens(css)
    for theme, colours in (("light", light), ("dark", dark)):
        for text, ground, floor in PAIRS:
            if text not in colours or ground not in colours:
                wrong.append(f"{theme}: --{text} or --{ground} is not in the stylesheet")
            elif (ratio := contrast(colours[text], colours[ground])) < floor:
                wrong.append(f"{theme}: --{text} on --{ground} is {ratio:.2f}, at least {floor}")
    return wrong


def tokens(css):
    light = dict(re.findall(r"--([a-z0-9-]+):\s*(#[0-9a-fA-F]{3,6})\s*;", css))
    both = re.findall(r"--([a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-fA-F]{3,6})\s*,\s*(#[0-9a-fA-F]{3,6})\s*\)", css)
    return light | {name: day for name, day, _ in both}, {name: night for name, _, night in both}


def contrast(first, second):
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    channels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
