/// The words that compare what happens with a number or a moment.
enum EnglishComparing {
    static let before: [(String, StandardComparator)] = [
        (
            """
            within, inside of?, in, in|within at? most, in|within a? maximum of, in|within up to, within|in the? next|first
            in|within|after no|not more than, in|within|after less than, in|within fewer than, in|within under|below
            in|within a? max of?, in|within maximum of?, after at most, after a? maximum of, after no longer than, within|in? between
            """, .within
        ),
        (
            """
            at the? most, up to, a? maximum of, a? max of, max, maximum, not exceeding, no|not longer than, at max
            for at? most, for up to, for no|not longer|more than, for a? maximum of
            """, .atMost
        ),
        (
            """
            no|not|never more|greater|higher|older|larger|bigger|further than, never longer than
            do|does|did|must|can|may|will|shall|should|is|are|to? not|never exceed, never|not exceed|exceeds|exceeded
            doesn't|don't|mustn't|can't|won't|shouldn't ever? exceed, must|can|may|will|shall|should never exceed
            cannot exceed
            """, .noMoreThan
        ),
        ("less|lower|shorter than, under, below", .lessThan), ("fewer than", .fewerThan),
        ("no|not|never earlier|sooner than, not before", .noEarlierThan), ("no|not|never later than", .noLaterThan),
        (
            "at least, at a? minimum, a? minimum of, minimum, no|not less than, no|not fewer than, not under", .atLeast
        ),
        (
            """
            for? more|longer than, over, above, older|greater|higher|later than, exceeding, exceeds, exceed
            """, .moreThan
        ),
        ("every, each, once every|each|in|per, once a|an, at least once? every, at least once a|an", .every),
        ("after", .after), ("by", .by), ("before, ahead of", .before), ("until, till, up until", .until), ("at", .at),
    ]

    static let behind: [(String, StandardComparator)] = [
        (
            """
            or less, or fewer, or under, or below, or quicker, or faster, or sooner, or colder, or cooler, or lower
            at the? most, maximum, max, on average or less
            """, .atMost
        ),
        (
            """
            or more, or longer, or over, or above, or warmer, or hotter, or higher, at least, minimum
            and over|more|above
            """, .atLeast
        ),
        ("at the latest", .noLaterThan),
    ]
}
