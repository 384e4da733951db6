/// How orders are written about. `SampleTopic` reads the form.
enum SampleTopicsOrder {
    static let text = """
        ## Order | order | 0
        s1 [A few small things|Two small things|Something small] to collect
        s2 [Order|Ordering]: [one helmet|a helmet]
        s1 Please [order|put aside] [one|two|a pair] for me
        o1 Please put aside [two tubes 28 inch|a pair of pedals|a set of lights|a bottle cage] for me. I’d collect on
          {later}.
        o2 I’d like to order the [green|grey|black] helmet in [M|L] from [the window|your page]. [Is it there|How long
          does it take]?
        o3 Can you [get|order] a [saddle cover|chain 3/32|pair of grips] for a {bike}? [No hurry|By {later} would be
          good].
        o1 [Two|Three] of the [reflective straps|rain covers] please, [one in yellow|all the same], [to collect|by
          post].
        p Ordered a [helmet|lock|pump]; here on {later}, will collect.
        a It’s on the shelf with your name: €[14|19|24|28]. Pay when you come.
        a23 The maker says [three|four] working days. I’ll write when it’s in my hands and not before. €[31|46|59].
        a2 We have the grey one here and the green one on {later}. Which would you like?
        t2 [Very good|Good], thank you.
        t [Great|Good], I’ll pay when I come.
        s3 Can you get this?
        s3 A part for my {bike}
        s An order
        s Ordering something small
        ## Order | order | 1
        s A [new|second] bike
        s [Ready to order|We have decided]
        s {bike}: we’d like it
        o1 After [two|three] test rides: we’d like the {bike} in [blue|green|grey], size [52|54|56|58]. [How do we go
          on|What do you need from us]?
        o1 I’ve decided on the {bike}. With [lights|rack and lights|mudguards] please. What does it come to?
        o2 Can I pay [half now|in three parts]? Then I’d take the [blue|grey] one [today|on {later}].
        p1 Ordered a {bike} after the third test ride. Paid €200 down.
        a1 A good choice, and the one I’d have made. €[890|1,140|1,290] with [lights and lock|rack and lights], ready
          on {later}. You get half an hour of fitting with it.
        a2 In three parts is fine and costs nothing more. I’ve written it all on one page, attached; please read it in
          peace.
        a1 It’s built by {later}. I’ll send you a picture of it on the stand, because waiting is hard.
        t We are counting the days.
        t2 [Read it|All clear], please go ahead.
        ## Order | complaint | -1
        s1 [Wrong|Not what I ordered]
        s2 Two left pedals
        s3 My order [is not complete|came half|is one short]
        o1 The [helmet|jacket|tyre] is [L instead of M|blue instead of grey|26 instead of 28]. [I can bring it
          back|What shall I do]?
        o2 There were two left pedals in the box. [It made us laugh|I had everything apart already], but I can’t ride.
        o3 I [ordered|paid for] [two|three] and got [one|two]. [The note says two|It says complete on the note].
        a1 I’m sorry, {first}, I packed the wrong one. The right one is on its way with Kwame tomorrow; keep the other
          or give it to him, as you like.
        a2 Two left pedals is a new one even for us. The right pair is at the counter from today, and €5 are back on
          your card.
        a3 You’re right, I’ve counted the shelf: the missing one is here. It goes out today, and I’ll send the link
          within the hour.
        t Thank you, that was [painless|quick].
        t OK. I hope it is the right one this time.
        s1 The wrong [size|colour]
        ## Order | question | 0
        s2 [Is it|Are they] in stock?
        s1 [How long|When] for [a wheel|the part|the seat]?
        s1 My order from [last week|{ago}]
        o1 Has my [wheel|part|seat|jacket] come? I ordered it [on {ago}|last week|ten days ago].
        o2 Do you have the [Otter child seat|Anvil chain|wax for chains|studded tyres in 37] [in the shop|there]? I’d
          come [today|on {later}].
        o3 Is it too late to change my order from [M to L|black to green|one to two]?
        p1 Asked after an order. Not here yet; promised a call on {later}.
        a1 It came this morning and I was about to write. It’s on the shelf, €[18|42|66].
        a1 Not yet. The maker moved it to {later}; I should have told you on {ago}. I’m sorry.
        a2 There is one left, and it has your name on it until {later}.
        a3 Not too late, I’ve changed it. Same price.
        t [Super|Very good], I’ll come [today|tomorrow].
        t Thanks for the honest answer.
        s3 A change to my order
        s3 Too late to change?
        ## Order | request | 0
        s2 [Returning|Bringing back] [a present|something]
        s1 Can I [exchange|swap] it?
        o1 The [jacket|helmet|shoe cover] doesn’t [fit|suit me]. [Worn once round the kitchen|Not used]. Can I swap it
          for [one size up|the other colour]?
        o2 I bought the [light|pump|mirror] as a present and [he has one|she has two] now. Could I bring it back
          [without the receipt|after Sunday]?
        o2 The [child seat|rack] is good but the [cat|neighbour’s child|landlord] [is afraid of it|doesn’t agree]. Do
          you take it back?
        a1 Of course. Bring it along, the swap takes a minute.
        a2 We take it back and you get the money the way you paid. No receipt needed, I see it here.
        t Thank you, that is [generous|easy].
        t I’ll come on {later}.
        a1 There is one in the other [size|colour] here. Come by and try it first.
        s1 It doesn’t fit
        """
}
