/// How collections are written about. `SampleTopic` reads the form.
enum SampleTopicsCollection {
    static let text = """
        ## Collection | question | 0
        s12 When can I [collect|fetch] [it|the bike|my {bike}]?
        s12 Collection [today|on {later}|after work]
        s1 [Ready|Is it ready] [today|on {day}]?
        o1 Is my {bike} ready? I could be there [at five|in an hour|before six].
        o1 When can I collect [it|my bike]? I’m [at work|at school] until [half past five|five].
        o2 Could I fetch it on {later} [before you open|at lunch|with the children]? [My train leaves early|I’d be
          quick].
        o3 [My husband|My wife|My son|A friend] would come for the bike instead of me. [What does he need|Is a note
          enough]?
        p1 Asked when the {bike} can be collected. From four today.
        p2 Will collect on {later} at lunch. Written on the hook.
        a1 It’s ready. €[36|48|57|75], and the key is at the counter. We are here until six.
        a1 From four today. If you’re late, ring 01234 567890 and somebody waits.
        a3 Of course: your name and the colour of the bike are enough. I’ve written the [second name|other name] on the
          hook.
        a2 Not before eleven on {later}, I’d rather say so now. I’ll text you the minute it hangs on the hook.
        t [See you then|On my way].
        t Thanks for waiting.
        s3 Somebody else will collect it
        s3 My [husband|wife|son] collects
        a2 {later} is fine. It hangs by the door with your name on it, and paying takes a minute.
        ## Collection | complaint | -1
        s1 I came [for nothing|all the way]
        s1 Not ready [when I came|after all]
        s1 It was [not there|still on the stand]
        o1 I came at [four|five] as we had said and the bike was [still on the stand|in pieces]. [I took the afternoon
          off for it|I had come by bus with the child].
        o1 The message said ready. It was [not|not, the light was missing]. I [rode|walked] home [in the dark|without
          it].
        o2 Nobody at the counter knew [about my bike|where it was]. After [ten|twenty] minutes somebody found it
          [outside|behind the door].
        p1 Came at five, the bike was not done. Left without it and was not pleased.
        a1 I’m sorry, {first}. I sent the text before I had done the last test. Kwame brings it to you tonight at
          seven, or tomorrow before eight, whichever you say. Nothing to pay.
        a1 That was a wasted trip and it’s our fault. The bike is ready now, €15 are off, and the hook has your name on
          it.
        a2 You should not have had to look for it yourself. We’ve agreed that a bike is only called ready when it hangs
          on its hook. I’m sorry.
        t Thank you for the straight answer.
        t [Thank you for saying so|All right]. It can happen, but please not again.
        n Text goes out by itself when the sheet is closed. Has to be the last step, not the first.
        s2 Where was [it|my bike]?
        s2 Ten minutes of [searching|looking]
        ## Collection | complaint | -2
        s Nobody [told me|rang]
        s Ready [since {ago}|for days]
        s I [had to ask|only found out by chance]
        o I [hear|find out] today that it’s been ready since {ago}. Nobody [told me|rang|wrote]. I’ve [taken
          taxis|walked] for [two|three] days.
        o I rang and [somebody|a young man] said "oh, that one, yes". [A short message|One line] would have done.
        o You have my number and my address. Why do I always have to ask?
        a You are right. It was ready on {ago} and we didn’t tell you. I’m sorry. The first half hour of work is off
          the bill, which leaves €[28|35|41].
        a I have no excuse: the note was on the bench and not in the system. From this week the text is sent by whoever
          hangs the bike up.
        t Thank you for being straight about it.
        t Fine. I’ll come on {later}.
        ## Collection | praise | 1
        s [Ready early|Before the time you said]
        s [Collected|Picked up] [today|yesterday], thank you
        o Collected my {bike} today: [early|on the minute], clean, and the old parts in a bag. [That’s how it should
          be|More of this].
        o Ready [a day early|two hours early], and {colleague} had [pumped up|raised] the [child’s|second] bike as
          well.
        o [In and out|Collected] in three minutes with two children and a dog. [Whoever planned that|Well done].
        a Thank you, {first}. I’ve told the others, and the dog is welcome any time.
        a That is good to read on a {day} morning. Ride well.
        ## Collection | request | 0
        s1 Could you [keep it|hold it] [until {later}|a few days]?
        s2 [Late|Evening] collection
        o1 I can’t make it [today|before six]. Could you keep it until {later}? [I’d pay for the space|I’m sorry for
          the trouble].
        o1 I’m [ill|stuck in the office|away until {later}]. Can the bike stay [inside|with you] [until then|a bit
          longer]?
        o2 Would it be possible to collect [after six|at half past six] on {later}? I [work|teach] until six.
        p1 Cannot come before {later}. The bike stays inside.
        a1 It stays inside, dry and free of charge. See you on {later}.
        a2 I’m here until half past six on {later} anyway, so ring the bell at the back.
        t You’re very kind.
        t Thank you, {later} for certain.
        """
}
