/// Schools, families and people far away. `SampleStoryReader` reads the form.
enum SampleStories5 {
    static let text = """
        == Patience Mutasa
        she
        mail patience.mutasa@rosewood.example
        phone 020 911 0176
        since 26m
        about Choir leader. Rings rather than writes, and knows everyone’s birthday, including Dewi’s.
        fact preference | A call, in the afternoon | she told Dewi, by phone | said | Dewi | 2y
        fact relationship | Sings with Harriet Osei-Bonsu | she told Priya, in the shop | said | Priya | 14m
        fact owns | Kestrel step-through, 2024 | bought here | seen | Priya | 2y
        # Basket for the song books | Delivery | complaint | done | Kwame
        < phone 39d 14:20 Fatima
        The basket was to come on {41d}. I stayed in for it, and nobody came and nobody rang.
        > phone 39d 15:00 Kwame
        Rang: my van was full and I did not tell anyone. I brought it myself the same evening on my way home.
        < phone 38d 14:10 Dewi
        He came, he apologised, and he stayed for one verse.
        ? as_expected named | Coming late with an apology is better than not coming. A call would have been better
          still.
        == Rasmus Holm
        he
        mail rasmus.holm@holmogholm.example
        phone 020 915 0154
        since 15m
        about Architect, draws his questions. Send a sketch back and the matter is half done.
        fact like | Sketches | Aoife noticed | inferred | Aoife | 7m
        fact need | A bike shed for twelve, at his office | he wrote to us | said | Maya | 18d
        fact owns | Fenwick 12, 2024 | bought here | seen | Priya | 15m
        # A shed for twelve bikes | Enquiry | question | later +5d 14:00 | Maya
        < email 18d 11:40
        We are building a shed for twelve bikes behind the office. How much room does a cargo bike really need to turn?
          I attach a sketch and hope for one back.
        > email 17d 16:20 Maya
        Sketch attached: 2.6 m for a long one, 2.1 m for a short one. I’ll come with a tape measure when the posts are
          in.
        < email 15d 09:05
        The posts go in next week. You shall have coffee in an unfinished shed.
        # Mudguard rattles | Repair | request | done | Luca
        < in_person 69d 10:10 Luca
        A rattle, drawn on a napkin with an arrow.
        > text 69d 13:30 Luca
        The arrow was right: one rubber washer. Ready, €2.
        ? as_expected named
        == Noor-un-Nisa Qureshi
        call Mrs Qureshi
        she
        mail nisa.qureshi@homepost.example
        phone 020 912 0152
        since 3y
        about Buys every bike in the family and keeps the receipts in order. Her grandson Hamza does the talking, she
          decides.
        fact relationship | Grandson Hamza, 11, translates and is very good at it | she told Fatima, in the shop | said
          | Fatima | 10m
        fact preference | Time to think it over at home | she told Fatima, in the shop | said | Fatima | 10m
        fact owns | Four bikes in the family, all bought here | Jonas looked it up | seen | Jonas | 5m
        # Bigger bike for Hamza | Enquiry | request | with | Fatima
        < in_person 5d 15:45 Fatima
        Hamza has grown out of the 24 inch. They tried two; Mrs Qureshi would like to think about it.
        > email 4d 10:30 Fatima
        Both bikes are set aside until {+4d}: the blue Otter 26 at €380 and the used green one at €210. We would take
          the 24 inch back for €90.
        # Receipt for the blue bike | Invoice | request | done | Jonas
        < email 57d 19:10
        Please send again the receipt of the blue bike from last year, for the insurance.
        > email 56d 09:05 Jonas
        Attached, together with the frame numbers of all four bikes on one page, in case they ask for those too.
        ? more named | I asked for one receipt and got everything the insurance wanted.
        == Tobias Eichhorn
        he
        mail tobias.eichhorn@stadtwald.example
        phone 020 916 0135
        since 6m
        about Forester. Comes in muddy, apologises for it, and needs things that can be mended with a knife.
        fact situation | In the forest from six to three | he told Tomás, in the shop | said | Tomás | 4m
        fact need | Parts that can be mended outdoors | he told Tomás, in the shop | said | Tomás | 4m
        fact owns | Quayle gravel bike, 2020, with wide bars | Tomás saw it at the service | seen | Tomás | 6m
        # Gear cable snapped in the forest | Repair | request | done | Tomás
        < email 12d 15:30
        Cable snapped 9 km from anywhere. I mended it with fence wire. Please do it properly.
        > email 12d 16:20 Tomás
        Fence wire! Bring it tomorrow from three, I’ll fit a steel cable and give you a spare with the tool. €26.
        < email 10d 06:10
        Works. The spare lives in the saddle bag. Thank you for not laughing at the wire.
        ? more named | He gave me a spare and showed me how to fit it out there.
        == Caoimhe Doyle
        she
        mail caoimhe.doyle@harbourlaw.example
        phone 020 913 0144
        since 5y
        about Captain of the harbour rowing club; her people ride in packs of ten. What she likes, they all buy. So
          does the opposite.
        fact relationship | Aunt of Fionn Gallagher | Fionn told Siobhán | said | Siobhán | 2m
        fact situation | Organises the club’s ride on the first Sunday of the month | she told Maya, by phone | said |
          Maya | 1y
        fact dislike | Vague dates | she told Maya, by phone | said | Maya | 1y
        # Ten helmets for the club | Order | order | colleague | Hanna
        < email 2d 18:05
        Ten helmets, six medium and four large, before the first Sunday. Which day exactly will they be here?
        > email 1d 09:30 Hanna
        Six medium are here. The four large leave the maker tomorrow; you have the exact day from me before six
          tomorrow.
        ! 1d 11:00 Hanna
        Dewi is on the phone with the maker about the four large ones.
        # Club discount on the invoice | Invoice | question | done | Jonas
        < email 45d 12:50
        The club price is missing on the last invoice. Small thing, but the treasurer is not a small-thing person.
        > email 45d 14:30 Jonas
        Corrected, 10% off as agreed, new invoice attached. I’ve put the club price on your page so that it is there
          next time.
        ? as_expected named
        == Harriet Osei-Bonsu
        she
        mail harriet@osei-bonsu.example
        phone 020 917 0133
        since 14m
        about Headteacher. Wants the cycling lesson for 60 children to be somebody’s job and not everybody’s.
        fact relationship | Sings with Patience Mutasa | Patience told Priya | said | Priya | 14m
        fact situation | Head of the primary school on Bridge Street | she told Maya, in the shop | said | Maya | 14m
        fact need | Sixty safe bikes for one morning in spring | she wrote to us | said | Maya | 23d
        # Cycling morning for sixty | Enquiry | request | later +9d 11:00 | Maya
        < email 23d 08:30
        We’d like a cycling morning in spring for sixty children, about half of whom own a bike. Who would be the one
          person that I talk to?
        > email 23d 12:15 Maya
        Aoife is that person. She’ll bring two colleagues and thirty bikes. We talk about the date after your
          half-term.
        < email 22d 08:10
        One name. Bliss.
        # Brakes checked at the gate | Repair | praise | done | Aoife
        < email 67d 16:40
        Aoife checked 84 bikes at our gate and sent home eleven notes that parents could read. Thank you.
        > email 66d 09:10 Aoife
        It was a good morning. Seven of the eleven have been in already.
        ? more named | One person, one morning, 84 bikes, and notes in plain words.
        == Viktor Horváth
        he
        mail viktor.horvath@dunaweb.example
        phone 020 914 0171
        since 18d
        about Bought online from far away and never met us. Everything he knows of us is how fast and how clearly we
          write.
        fact situation | Lives four hours away; everything comes by carrier | he wrote to us | said | Hanna | 18d
        fact preference | The tracking link the moment it exists | he wrote to us | said | Hanna | 12d
        # Where is my parcel? | Delivery | complaint | with | Hanna
        < email 12d 08:05
        Ordered on {17d}, paid on {17d}, silence since. Where is my parcel?
        > email 12d 09:50 Hanna
        I’m sorry, Viktor. It left here on {15d} and the carrier lost sight of it. A second one is packed and leaves
          today, here is the link. If both arrive, keep the tube.
        < email 9d 17:30
        Second one arrived today. First one not.
        > email 8d 09:15 Hanna
        Good. May I ask how the hub runs when you have built the wheel?
        == Inês Carvalhal
        she
        mail ines.carvalhal@azulejo.example
        phone 020 918 0158
        since 8m
        about Vet with a round of farms, so mud, dogs and no signal. Leaves messages from hilltops.
        fact situation | Farm visits all day; signal only on hilltops | she told Fatima, by phone | said | Fatima | 8m
        fact owns | Kestrel e-bike, 2026, with a second battery | bought here | seen | Luca | 8m
        fact preference | Say it all in one message | she told Fatima, by phone | said | Fatima | 6m
        # Second battery would not click in | Repair | request | done | Luca
        < phone 30d 12:05 Fatima
        The second battery won’t click in, I have tried mud and without mud. Back on a hilltop at three.
        > text 30d 14:55 Luca
        Clean the latch with a brush and press until it clicks twice. If not: ring the bell at the back, I’m here until
          six. No charge.
        < text 30d 15:05
        Two clicks! A cow and I thank you.
        ? more named | He timed the message for when I’d have signal.
        == Alasdair Gunn
        he
        mail alasdair.gunn@seabank.example
        phone 020 911 0134
        since 9y
        about Says little and stays loyal. If he writes twice about the same thing, somebody should ring him at once.
        fact preference | Few words | Tomás noticed | inferred | Tomás | 4y
        fact owns | Fenwick 20, 2018 | bought here | seen | Tomás | 8y
        fact dislike | Asking twice | he told Maya, by phone | said | Maya | 20m
        # Asked on {30d} | Repair | complaint | done | Maya
        < email 30d 18:20
        Is the wheel built?
        < email 27d 18:20
        Asked on {30d}.
        > phone 26d 08:50 Maya
        Rang him: the first mail went to Luca, who is on leave, and nobody else saw it. The wheel has been ready since
          {29d}. Said sorry.
        < phone 26d 08:56 Maya
        Right. Thanks for ringing.
        ? less unnamed | Nobody minded that it took longer. I minded having to ask.
        == Rosa Delgado
        she
        mail rosa.delgado@laluz.example
        phone 020 915 0161
        since 2y
        about Cleans three offices before eight and rides between them. Her lights are her safety; never keep them
          overnight.
        fact situation | Rides between three offices from four to eight in the morning | she told Fatima, in the shop |
          said | Fatima | 1y
        fact need | Lights every night; never keep them here | she told Fatima, in the shop | said | Fatima | 1y
        fact owns | Alder commuter, 2019 | Aoife saw it at the service | seen | Aoife | 1y
        # Lights while the bike is here | Collection | request | done | Aoife
        < text 21d 13:10
        If the bike stays until tomorrow, can I please have my lights? I take my sister’s bike tonight.
        > text 21d 13:22 Aoife
        Of course. They are charged and in a bag at the counter, with a second pair for your sister to keep.
        < text 21d 17:40
        For my sister too! God bless.
        ? more named | I asked for my lights and they had charged them.
        """
}
