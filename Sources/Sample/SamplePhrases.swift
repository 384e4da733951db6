/// Greetings, partings and small sentences: their kind and the words.
enum SamplePhrases {
    static let text = """
        theirs | Hi,
        theirs | Hello,
        theirs | Hello {colleague},
        theirs | Good morning,
        theirs | Hi there,
        theirs | Hello Bramble,
        theirs | Dear all,
        theirs | Hi {colleague},
        parting | Thanks, {first}
        parting | {first}
        parting | Best wishes, {first}
        parting | Thank you, {name}
        parting | Kind regards, {name}
        parting | Cheers, {first}
        parting | {name}
        parting | Many thanks, {first}
        filler | You can text me too.
        filler | Mornings are best for me.
        filler | I’m in town on {later} anyway.
        filler | I’m at work until five.
        filler | My number is the same as before.
        filler | I hope the new stand has arrived.
        filler | It rained all the way, as you can imagine.
        filler | Say hello to {colleague}.
        filler | We’ve been coming to you for years, so I trust your word.
        filler | I have the bike outside if you need the frame number.
        filler | I couldn’t find it on your page.
        filler | A friend sent me to you.
        filler | I’d rather ask than guess.
        filler | The neighbours recommend you.
        ours | Hi {first},
        ours | Hello {first},
        ours | Dear {first},
        ours | {first},
        ours | Good morning {first},
        signed | {colleague}
        signed | {colleague}, Bramble Cycles
        signed | Best wishes, {colleague}
        signed | See you soon, {colleague}
        closing | Good. See you then.
        closing | With pleasure.
        closing | Glad to hear it. Ride well.
        closing | Thank you for letting us know.
        closing | Noted, and it’s in the book.
        closing | You’re welcome, {first}.
        """
}
