/// How repairs are written about. `SampleTopic` reads the form.
enum SampleTopicsRepair {
    static let text = """
        ## Repair | request | 1
        s1 [Puncture|Flat tyre] [again|on the way to work|this morning]
        s [Rear|Front] tyre [flat|losing air]
        s2 Third puncture in [a month|six weeks]
        o1 [Rear|Front] tyre went flat [on the way to work|by the canal|outside the school]. [Can you mend it
          today|Could somebody look at it today]? [I can push it over|I’m ten minutes away].
        o2 It is the [third|second] puncture [this month|since the summer], always [the back wheel|on the same road].
          [Is it the tyre|Is it me]?
        o1 My {bike} has [a nail|a thorn|glass] in the tyre [and I have|plus] [two children|a meeting] to fetch at
          [three|four]. [Any chance|Is there any chance]?
        o2 The tyre loses air overnight but [I can’t find|nobody finds] the hole. [I’ve looked in the bath|I’ve tried
          the sink trick].
        p Pushed in with a flat [rear|front] tyre. Done while waiting, €18.
        p Rang with a flat on the way to work. Could come at once; mended in fifteen minutes.
        a1 Bring it in and it’s done while you have a coffee, €18 with a new tube. If it is the tyre as well I’ll ask
          you first.
        a2 It’s the tyre: the threads show through on the inside. €34 with fitting, and you should have peace for
          [two|three] years.
        a2 My guess is a [wire|thorn] as thin as a hair, still in the tyre. Leave it here for an hour and I’ll find it,
          €18.
        t [Rolling again|Made it in time]. Thank you.
        t1 [Perfect|Great], I’m on my way.
        n Fourth one this week from the same road. There is glass by the bridge.
        ## Repair | request | 0
        s1 Gears [slipping|jumping|rattling]
        s12 [Chain|Gears] [jumps|slips] [under load|on the hill]
        s12 {bike}: [gears|chain]
        o1 The gears of my {bike} [jump|slip] when I [stand up|start at the lights|go uphill]. [It’s getting worse|It
          was fine last week]. [When could I bring it|When do you have time]?
        o1 [Since {ago}|For a few days] third gear [isn’t there|has disappeared]. It goes from second to fourth [with a
          bang|and thinks nothing of it].
        o2 [My|The] chain [comes off|falls off] every time I [change down|ride over the tracks]. My hands are
          [black|ruined] and I [arrive late|look it].
        o3 Something [clicks|creaks|ticks] once per turn, [only when I pedal|only on the left]. My
          [husband|wife|colleague] can’t hear it. I can.
        p1 Gears jump on the {bike}. Noted for {day}; said about €25 if it is the cable.
        p3 Clicking once per turn. [Luca|Tomás] rode it round the block and heard it too.
        a1 That sounds like the cable. €25, same day, if you bring it on {day} before ten. If it’s more than that I’ll
          ring you before I do it.
        a12 Chain and sprockets are worn together, I’m afraid: €[68|74|82]. I can make it last until [spring|the new
          year] for €15, if now is a bad moment.
        a3 It may well be the pedal and not the gears. If so it’s two drops of grease and no charge. Bring it, and I’ll
          ride it up the hill until I hear it.
        t12 [Please go ahead|Please do it].
        t1 I’ll bring it before ten on {day}.
        t [Runs like new|No more clicking]. Thank you, {colleague}.
        n Sounds like a bent hanger to me. Let me see it before anyone orders a cassette.
        s3 A click I can’t find
        s3 Something [clicks|creaks]
        ## Repair | request | 0
        s1 [The brake squeals|Brakes squeal|A squealing brake]
        s3 [Front|Rear] [brake|wheel] rubs
        s4 Brakes before the winter
        o1 The [front|rear] brake [squeals|howls|sings] so that [dogs look up|people step aside]. It still brakes[
          well|, I think]. Can it wait?
        o2 The brakes on my {bike} feel soft and I have [a steep road|children on the back]. [Could you look at it this
          week|How soon could you look at it]?
        o3 [Rear|Front] wheel rubs after [I fell over|the train|my son borrowed it]. [I can turn it by hand but only
          just|It goes round twice and stops].
        o4 New brake pads, please, before [the rain|winter|the frost]. I don’t know which ones, the bike is a {bike}.
        p2 Brakes feel soft on the {bike}. Told not to ride it down the hill; comes in today.
        a2 Please don’t wait with that one. Come today before six and I’ll look while you stand there. Pads are
          €[22|24] fitted.
        a14 €[42|46] for both ends with a new cable, in by ten and ready at [four|noon]. Shall I keep you a stand?
        a3 Nine times out of ten that’s a bent rotor: straightened in ten minutes, €10. The pads I’d leave alone.
        t14 Yes, please do both ends.
        t3 Thank you, I’ll come [at lunch|after work].
        n I keep half an hour free before closing, in case.
        s2 [Brakes|The brakes] feel soft
        s2 Soft brakes[| on my {bike}]
        a1 It can wait a week and not a month. Pads are €[22|24] fitted, while you have a coffee.
        ## Repair | request | 0
        s1 [Yearly|Autumn|Full] service
        s2 Service for [two bikes|my {bike}|three bikes]
        s1 Is there a day for a service?
        o1 It is time for the [yearly|autumn] service of my {bike}. [Which day suits you|When do you have a free
          stand]?
        o2 We have [two|three|four] bikes that [all need|could do with] a service. [Is there a price for the lot|Can
          they come all at once]?
        o1 I’ve done [3,000|4,500|6,000] km since the last service and [it shows|one hears it]. [Could I bring it on
          {later}|Is {later} possible]?
        o3 What is in a full service, and what do you [charge|ask] for it? I like to know [beforehand|before I say
          yes].
        p1 Booked a service for the {bike} on {later}, €75 and parts only after a call.
        a1 {later} is free. In by ten, back by five. €75, and no part goes in before I have rung you with the price.
        a2 Bring [both|all] on {later}. €75 for the first and €60 for each of the others. We’ll lend you one bike
          meanwhile.
        a3 Gladly: it’s cleaned, trued, greased and checked on a list of 24 points, and you get the list. €75 without
          parts.
        t12 {later} it is.
        t1 Good, and please ring before [noon|two], I’m in meetings after that.
        n The headset was loose last time. Please look again.
        s3 What is in a [full|yearly] service?
        t3 Good to know. I’ll book when the leaves are down.
        ## Repair | complaint | -1
        s1 [Still|Again] [clicking|rattling|not right] after the repair
        s1 The noise is back
        s1 [It wasn’t|Not] [fixed|mended]
        o1 I [collected|fetched] my {bike} on {ago} and the [noise|rattle|clicking] is [back|still there]. [I paid €58
          for that|It was gone for one day].
        o1 I don’t like to complain, but the [gears|brakes] are [worse|no better] than before the repair.
        o1 [A screw|A bolt|The bell] [came loose|fell off] [on the way home|two days after the service]. [It could have
          been the wheel|I was lucky].
        o2 Nobody told me that the [tyre|cable|saddle] would be changed. I [would have said no|liked the old one].
        p1 Came back with the same rattle. {colleague} looked at it at once and found a loose mudguard stay.
        a1 I’m sorry, {first}. That should not have left here. Bring it any time and it goes before everything else, at
          no charge. I’ll write down what it was so that it doesn’t happen again.
        a2 You are right and I should have asked before. I’ve taken €[18|24|32] off and kept the old part, if you would
          like it back.
        a1 I’m sorry. From what you write it’s [a washer left out|a bolt at half its torque], and so our doing. Bring
          it and wait ten minutes; nothing to pay.
        t1 All right. I’ll come at [four|five|lunch].
        t1 It is quiet now. [Thank you|Thanks for saying what it was].
        n Ours. The torque list was not ticked. Let’s talk about it on Thursday.
        s2 I wasn’t asked
        s2 A [tyre|cable] I hadn’t asked for
        t2 Thank you. That is fair.
        ## Repair | complaint | -2
        s [Is it ready|Any news]?
        s [Four|Five|Six] days and no word
        s I thought it would be [{ago}|done by now]
        o You have had my {bike} since last week and I haven’t heard [a word|anything]. [Is it ready|What is
          happening]?
        o I was told {ago}, and I still [walk|take the bus]. [Could somebody tell me what is going on|What is the
          matter]?
        o This is the [second|third] time I’m asking. [I don’t mind waiting|Take the time you need], but [I do mind not
          knowing|please tell me].
        p Rang to ask where the repair stands; nobody had written that the part is late.
        p Second call about the {bike}. It was ready, and the message had never been sent.
        a You should have heard from us on {ago} and you didn’t, I’m sorry. The [hub|wheel|motor part] comes on
          {later}; you have the bike that evening. There is a loan bike here for you until then.
        a I’m sorry that you had to ask. It’s been ready since {ago} and the message was never sent. €[45|52|61], and
          we stay open for you until half past six today.
        a My mistake: I waited for the part and told nobody. It’s here now and I’ll ring you at four, ready or not.
        t Thank you. A message would have been enough.
        t [OK|Fine]. I’ll come tonight.
        ## Repair | praise | 2
        s Thank you [for the wheel|for today|, {colleague}]
        s [It runs|Runs] like new
        o I just wanted to say that my {bike} has not run like this since [it was new|my father rode it]. [Whoever did
          it|{colleague}]: thank you.
        o You mended the [lamp|bell|stand] as well, without [a word|putting it on the bill]. I noticed it [at the first
          corner|when it got dark].
        o I came in [wet and late|two minutes before closing] and {colleague} [stayed|still did it]. That was
          [kind|more than I had a right to].
        a That does us good, {first}. I read it out at tea and {colleague} went red.
        a Thank you for writing it down. It hangs by the kettle now.
        ## Repair | question | 0
        s14 Can I [ride|use] it like this?
        s14 Is this dangerous?
        s4 A [noise|smell] I don’t know
        o1 There is a [crack in the rim tape|small dent in the rim|black dust around the hub]. [Can I ride on|Is this
          dangerous]? [Photo attached|I’ve sent a photo].
        o2 How long does a [chain|tyre|battery] last? Mine has [2,800|4,000|5,500] km and [a colleague says|I read] it
          is [dead|finished].
        o3 The saddle [sinks|turns] a little every day. [Which way do I turn the screw|What have I done wrong]?
        o4 Is it normal that the [motor smells warm|disc rings] after [the long hill|rain]?
        a1 From the photo: ride on, but come by within the [week|fortnight] and I’ll look at it for nothing.
        a1 Please don’t ride on that. If you can’t bring it, Kwame picks it up tomorrow between nine and eleven.
        a4 Quite normal, and nothing to pay attention to until it changes. If it does, ask for {colleague}.
        t14 That is a relief.
        t Thank you, I’ll come by on {later}.
        s2 How long will it last?
        s2 [Chain|Tyre]: when is it finished?
        s3 My saddle [sinks|turns]
        a2 2,500 to 3,500 km for a chain, a tyre twice that, a battery six to eight years. Bring it by and I’ll measure
          it in a minute, for nothing.
        a3 Clockwise, a quarter turn, and a drop of grease under the head. If it still moves, the clamp is worn: €12.
        """
}
