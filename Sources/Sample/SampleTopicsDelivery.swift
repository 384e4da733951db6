/// How deliveries are written about. `SampleTopic` reads the form.
enum SampleTopicsDelivery {
    static let text = """
        ## Delivery | question | 0
        s When [does|will] the [bike|parcel] come?
        s Delivery on {later}
        s [Which day|What time] will you deliver?
        o1 When will the [bike|parcel|box] come? I’d have to [ask the neighbour|be at home|tell the porter].
        o2 You wrote {later}. [Morning or afternoon|Roughly when]? I [work from home|have to fetch the children] [until
          one|at three].
        o3 Could Kwame ring [ten minutes|half an hour] before? The bell [doesn’t work|is in the back house].
        p Asked for the time of the delivery. Between ten and twelve on {later}, he rings before.
        a On {later} between [ten and twelve|two and four]. Kwame rings you fifteen minutes before he is there.
        a1 It leaves here today and reaches you on {later}. The link is below; if it stands still for a day, tell us
          and not the carrier.
        a2 In the morning, then. I’ve put you first on the list: before half past nine.
        t [Very good|Perfect], I’ll be there.
        t The neighbour knows, flat 2.
        ## Delivery | complaint | -2
        s23 [Where is it|Any sign of it]?
        s1 [I waited|Waited] [all day|from ten to six]
        s Delivery [late|not here]
        o1 You said {ago}. I [stayed in|took the day off] and nobody came, nobody [rang|wrote].
        o2 The link has said "on its way" since {ago}. [It’s for a birthday|We leave on {later}]. Can you find out?
        o3 [Third|Second] message about the same parcel. Where is it?
        p1 Waited at home, nothing came. Was told only when ringing us.
        a13 I’m sorry, {first}. The van broke down on {ago} and we told the garage but not you. You are the first stop
          tomorrow, before nine, and there is nothing to pay for the delivery.
        a23 It’s stuck at the carrier. I’m not waiting for them: a second one goes out with Kwame today before five.
        a I should have written on {ago}, and I didn’t. The date is {later}; I’ll ring you that morning to say the
          hour.
        t Thank you. A call on {ago} would have saved me a day.
        t It came. [At last|On the last day].
        n Third one this month that we only heard of from the customer.
        s1 Nobody came
        ## Delivery | praise | 1
        s [It came|Arrived] [early|in one piece|assembled]
        s1 Kwame [and the stairs|carried it up]
        o1 The bike came [on the minute|before ten] and Kwame [carried it to the fourth floor|adjusted the saddle on
          the pavement]. [Tip declined|He wouldn’t take a tip], so here’s a thank-you.
        o2 Arrived in one piece, with a card on it that my [daughter|son] has [hung up|taken to school].
        a1 I’ve read it to Kwame in the van. He says the stairs are good for him.
        a2 Thank you, {first}. The cards are Dewi’s idea, so I’ll pass it on to him.
        ## Delivery | complaint | -1
        s1 [Scratch|Dent] on the [frame|box|mudguard]
        s2 Damaged on the way
        o1 There is a [scratch|dent] on the [frame|mudguard|chain guard], [as long as my thumb|where the box was open].
          [It rides well|Nothing else is wrong], but it was new.
        o2 The box was [wet|open|torn] and the [bell|pedal|left grip] is missing.
        a1 That must not happen, I’m sorry. I can change the part on {later} or take €[30|45|60] off, as you prefer.
          Please don’t pack it up again.
        a2 I’ve sent the missing piece by post today. For the box we’ll talk to the carrier, you needn’t.
        t1 I’d take the money, a scratch is a scratch.
        t1 Please change it when I’m in town on {later}.
        t2 It came, thank you.
        """
}
