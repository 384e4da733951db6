/// How enquiries are written about. `SampleTopic` reads the form.
enum SampleTopicsEnquiry {
    static let text = """
        ## Enquiry | question | 1
        s [Which|What] size for [my daughter|my son|a 6-year-old|a 9-year-old]
        s [A first|A bigger|A next] bike for [our daughter|our son|our youngest]
        s [20 or 24|24 or 26] inch?
        o1 [Our daughter|Our son|My niece|My godson] is [six|seven|nine|ten] and has grown out of the [red|small|old]
          one. [Which size should we look at|What comes next|Do we go up one size or two]?
        o1 [We’d like|We are hoping] to buy [one|a bike] that lasts more than [one summer|a year]. [He|She] is
          [122|128|134|141] cm [and growing|in shoes|without shoes]. [What would you say|Which wheel size is that]?
        o2 Is it better to buy a bit too big? [Grandma|My husband|My wife|The neighbour] says yes and I [have my
          doubts|am not sure].
        o3 [Do you have|Is there] anything used for a [seven|eight|nine]-year-old? It only has to last until [the
          summer|next autumn].
        p Asked which size for a [seven|eight]-year-old. Told to bring the child along, since leg length decides and
          not age.
        p Two children, one budget. Looked at the used row together; will come again on {later}.
        a1 For that height it is a [20|24] inch, saddle right down. Come by and let [them|the rider] try two, it takes
          ten minutes and tells us more than any table.
        a2 Not too big, if I may take a side: they should reach the ground with both feet. We take the old one back
          when it no longer fits.
        a3 There are [two|three] used ones here between €[110|130] and €[180|210]. I’ll keep [both|them] until {later}
          so that you can look without hurry.
        t [Thank you|Thanks], that helps. We’ll come on {later}.
        t Good to know, and good to hear it from somebody who [has seen children|doesn’t sell the biggest one].
        ## Enquiry | question | 1
        s [E-bike or not|Do I need a motor]?
        s [Thinking about|Questions about] an e-bike
        s3 [Test ride|Trying an e-bike]
        o1 I live at the [top|wrong end] of [Mill Hill|Church Lane|the valley] and [I’m not getting younger|my legs
          disagree]. [Is an e-bike worth it|Would you buy one in my place] for [8|11|15] km?
        o2 How far does the [Heron|Kestrel] really go on one battery, [with|including] [hills|wind|a child on the
          back]? [The leaflet says 120 km|I have read everything from 40 to 140 km].
        o3 [Could I|May I] try an e-bike for [a weekend|two days]? I’d like to know what it is like [in my lift|on my
          stairs|with my dog running along].
        o4 What happens [when|after] the battery is old? I don’t want to buy a [new bike|second one] in [five|six]
          years because of it.
        p Asked what an e-bike costs to run. Gave the figures: about €[45|60] a year with one service, and a battery
          after six to eight years.
        a13 Honestly: for [8|11] km on the flat I would not. For your hill I would. Take the [Heron|Kestrel] home for a
          weekend, €30, and we take that off if you buy it.
        a2 With hills and a normal rider it goes [55 to 70|50 to 65] km, in winter a fifth less. I write down what mine
          does and will show you the notebook.
        a4 A new battery is €[480|520] today and can be fitted in ten minutes. The bike is sold with a seven-year
          promise that we can get one.
        t13 That is [an honest|a clear] answer. I’d like the weekend, please.
        t Thank you, I’ll sleep on it.
        ## Enquiry | question | 0
        s3 [A light|A good light] [for dark mornings|that lasts]
        s2 [Question about|Looking for] [panniers|a bag|a basket]
        s14 Will [it|this] fit my {bike}?
        o1 Will a [child seat|front rack|kick stand|chain guard] fit my {bike}? [The frame says|It has]
          [27.2|25.4|28.6] on the seat tube, [if that helps|whatever that means].
        o2 I’m looking for [panniers|a bag|a basket] that [survives|can stand] [rain and cobbles|two terms at school|my
          driving]. [Under €60|Around €80] if possible.
        o3 [Which|What kind of] light do you use [yourselves|in the shop]? Mine [dies|gives up] [after two hours|when
          it is cold].
        o4 Do mudguards exist for my {bike} or is that [a dream|asking too much]?
        p1 Asked whether a child seat fits a {bike}. Measured the tube at the counter: it does, with the long bracket.
        a1 It does fit, with the [long|flat] bracket (€[6|8] more). I’d fit it while you wait so that [nothing
          rattles|you see how it comes off].
        a23 Two would suit: one at €[39|45] that is light and one at €[62|68] that is loud and lasts. I ride with the
          second one.
        a14 Not that one, I’m afraid: the bolt is [4 mm|6 mm] too low. There is another that fits, €[5|9] dearer. I’ve
          put one aside until {later}.
        t124 [Perfect|Very good], please keep it for me.
        t1 Thanks for measuring.
        a4 They exist: narrow ones, [35|37] mm wide, €[29|32]. I’ve put a pair aside so that you can hold them against
          it.
        ## Enquiry | question | 0
        s1 [Bikes for hire|Hiring] [for a weekend|over the holidays]
        s2 A cargo bike for [one day|an afternoon|{later}]
        o1 [My sister|A friend|My brother] visits [next week|over the weekend]. [Do you hire out|Can we hire] [two
          bikes|a bike for a tall man|a trailer]? [What does it cost|How does it work]?
        o2 Is there a cargo bike for hire [on {later}|for one day]? We are moving [a fridge|a very small flat|one
          armchair] [two|three] streets away.
        o1 We’d need [three|four] bikes [with helmets|and a child seat] from {day} to {later}. [What do we have to
          bring|Do you need a deposit]?
        p1 Wanted two hire bikes for {later}. Free, €18 a day each, noted under the name.
        a1 Yes, we have [two|three] free. €18 a day each with lock and helmet, and no deposit if you leave us a phone
          number.
        a2 The cargo bike is free on {later} from [ten|two]. €35 for the day, and I’d show you the ratchet straps
          first.
        t Great, please note us down.
        t We’ll take [both|them], and thank you.
        ## Enquiry | question | 0
        s3 When are you open [on Saturday|before the holidays]?
        s1 [Do you|Can you] [repair|look at] bikes [not bought here|from elsewhere]?
        s2 [Do you take old bikes|Part exchange]?
        o1 I bought my bike [online|in another town|from a neighbour]. [Do you repair those too|Would you look at it
          all the same]?
        o2 Do you [take|buy] old bikes? There are [two|three] in [the cellar|my mother’s garage], [one almost new|all
          rusty but complete].
        o3 Until when are you [there|open] on {later}? I’m [only in town|off the train] at [five|half past three].
        o4 Is there a course where one learns to [mend a puncture|change a chain] without [crying|a video]?
        p1 Asked whether we mend bikes that were bought elsewhere. Yes, all of them, same price.
        a1 We do, at the same price and with the same pleasure. Bring it on {later} or leave it any morning.
        a2 We take them. Working ones we pay for, the others go to the Sunday bikes at the hall. Kwame can pick them up
          on his round.
        a3 On Saturdays from nine to four, on other days until six. If your train is late, ring and somebody will wait
          ten minutes.
        a4 Aoife shows it on the first Thursday of the month, six people, €15, tea included. There are [two|three]
          places left.
        t [Lovely|Wonderful], see you then.
        t Thanks for the [quick|friendly] answer.
        s4 A course in [mending|repairs]?
        s4 Learning to mend [a puncture|my own bike]
        ## Enquiry | suggestion | 1
        s [An idea for|A small thing about] [the shop|your website|the bike stand]
        s1 [A bench|A pump|A hook] outside?
        o1 [An idea|A thought]: a [pump|bench|water tap] outside the door, for when you are closed. I’d [use it every
          day|chip in].
        o2 Your website shows the prices but not [which sizes are there|whether it is in the shop]. I [cycled over|came
          by] for nothing [twice|on {ago}].
        o3 Could the text say [what was done|who did it], not only that the bike is ready? I like to know [whom to
          thank|what I pay for].
        a13 Thank you. [Dewi|Luca] likes it and it costs us one afternoon, so we’ll try it for a month and ask you
          again.
        a2 You are right, and I’m sorry about the trip. I’ve put it on Thursday’s list, where we decide such things,
          and will write what we decided.
        t I’m [glad|pleased] somebody reads these.
        """
}
