/// The people who wait for us today, with what we know of them. `SampleStoryReader` reads the form.
enum SampleStories1 {
    static let text = """
        == Shareef Haddad
        he
        mail shareef.haddad@post.example s.haddad@northwardhospital.example
        phone 020 915 0114
        since 92m
        about Rides 14 km to the hospital six days a week; the bike is his only way there. Wants the price first.
        fact situation | Rides 14 km to the hospital, six days a week. The bike is his only way there. | he told Maya,
          in the shop | said | Maya | 16d
        fact preference | The price first | Ole Vik told Maya | said | Maya | 30m
        fact preference | Text, not calls | he told Fatima, by text | said | Fatima | 14m
        fact dislike | Surprises on a bill | he told Jonas, by email | said | Jonas | 22m
        fact dislike | Waiting on hold | he told Maya, by phone | said | Maya | 22m
        fact like | Steel frames | he told Tomás, in the shop | said | Tomás | 4y
        fact owns | Fenwick 20 touring bike, 2021, 56 cm, disc brakes, post mount, 160 mm, serial F20-88213 | Tomás saw
          it at the service | seen | Tomás | 3y
        fact need | Brakes he can trust in the rain, under €60 | he told Maya, by email | said | Maya | 1d
        fact relationship | Ole Vik sent him to us | he told Maya, on his first visit | said | Maya | 92m
        # Front brake squeals since {2d}’s service | Repair | complaint | waiting | Maya
        < in_person 2d 16:40 Tomás
        Collected his bike after a full service, in the shop with Tomás.
        < email 1d 08:15
        Since the service on {2d} the front brake squeals so loudly that people turn round. It was fine before.
        I need the bike for work tomorrow and it is going to rain all week. I don’t mind paying if something is worn,
          but I want to know the price first.
        > email 1d 08:52 Maya
        I’m sorry, Shareef. It should have left here quieter than it came. Bring it in whenever suits you and Tomás
          will look at it while you wait. I’ll text you what he thinks by noon.
        ! 1d 11:31 Tomás
        My fault: I sprayed the chain with the wheel in, so the pads took oil. New pads fit his post-mount caliper and
          we have them. No charge.
        > text 1d 11:40 Maya
        Tomás found it: oil on the pads, our mistake. He will fit new ones, nothing to pay. Bring it any time tomorrow.
        < text -64m
        OK, but will it hold up in the rain? I can’t be late again.
        # A puncture on a night shift | Repair | request | done | Luca
        < text 52d 06:50
        Flat rear tyre outside the hospital. Are you open before nine? What does it cost?
        > text 52d 08:34 Luca
        We open at half past eight. €18 with a new tube, ten minutes. I’ll keep the stand free for you.
        < text 52d 09:20
        Done and home asleep. Thank you.
        ? more named | €18 was what you said and €18 was what I paid.
        == Winifred Macleod
        call Mrs Macleod
        she
        mail winifred.macleod@island.example
        phone 020 912 0177
        since 7y
        about Lives on the island and comes over on the ten o’clock ferry. Her tricycle carries the library books for
          half the village.
        fact situation | Crosses on the ferry; the boat back leaves at ten and at four | she told Maya, by phone | said
          | Maya | 2d
        fact owns | Alder tricycle, green, with the wide rear axle | Aoife saw it at the service | seen | Aoife | 11m
        fact need | A basket that holds forty library books and keeps them dry | she told Maya, by phone | said | Maya
          | 2d
        fact preference | A telephone call at home, before ten | she told Maya, by phone | said | Maya | 3y
        fact like | Being asked about the garden | Maya noticed | inferred | Maya | 8m
        # The basket for the tricycle | Enquiry | question | waiting | Maya
        < phone 2d 15:20 Maya
        The basket has split at the back and the books get wet. Is there one that fits a wide axle? I’d rather talk
          about it than write.
        ! 2d 15:31 Maya
        I said that I’d ring her at ten past nine the day after tomorrow, once Dewi has measured the two that we have.
        < phone 1d 16:40 Fatima
        I’ll sit by the telephone until ten, then I must catch the ferry.
        ! 1d 17:05 Dewi
        Both measured. The deep one fits the wide axle if we turn the bracket. 46 × 32 × 28 cm.
        # Service before the autumn | Repair | request | done | Aoife
        < phone 44d 09:12 Priya
        I’m coming over on {42d}. Could the tricycle be looked at between the two boats?
        > phone 44d 09:30 Aoife
        Yes: in at half past ten, ready at three, so that you have an hour for the ferry.
        < in_person 42d 15:05 Aoife
        All done, and you pumped the tyres without my asking.
        ? more named | They worked round the ferry without my having to explain it twice.
        == Susan Abara
        she
        mail susan.abara@home.example
        phone 020 917 0131
        since 3y
        about Came back to cycling at 52 and is quietly proud of it. Wants comfort, no lecture, and two choices rather
          than ten.
        fact need | A saddle that is still kind after two hours, under €80 | she told Maya, in the shop | said | Maya |
          1d
        fact dislike | Racing saddles | she told Maya, by email | said | Maya | 1d
        fact like | Two choices, not ten | she told Priya, in the shop | said | Priya | 9m
        fact owns | Heron step-through, 2024, dark red | bought here | seen | Priya | 26m
        # Two saddles under €80 | Enquiry | request | waiting | Maya
        < email 1d 10:05
        I’ve given the narrow saddle three months and we are not going to be friends. Could you suggest two that are
          kinder, under €80? Anything but that racing plank, please.
        > email 1d 11:14 Maya
        Three months is more than fair to it. I’ll send you two that I’d sit on myself by eleven tomorrow, with a
          photograph of each on a Heron.
        < email 1d 17:48
        Lovely. Colour doesn’t matter, I’m sitting on it.
        # New grips | Order | order | done | Priya
        < web 61d 20:11
        Do the cork grips fit a 22 mm bar? If so I’d like a pair, to collect.
        > email 60d 09:20 Priya
        They do, Susan. A pair is on the shelf with your name on it, €24.
        < in_person 59d 13:10 Priya
        Collected the grips. Liked that they were fitted while she looked round.
        ? more named | I expected a parcel to fit myself and they put them on while I waited.
        == Dr Lena Braun
        call Dr Braun
        she
        mail lena.braun@praxis-braun.example
        phone 020 913 0155
        since 5y
        about Has a surgery from eight to six and no lunch to speak of. Tell her a time and she will be there to the
          minute.
        fact situation | Her surgery runs from eight to six; she can only come at lunch or after six | she told Priya,
          by phone | said | Priya | 5m
        fact preference | A fixed time, in writing | she told Priya, by phone | said | Priya | 5m
        fact owns | Heron e-bike, 2023, with the big battery | bought here | seen | Priya | 3y
        fact like | Being spoken to in German by Jonas | Jonas noticed | inferred | Jonas | 19m
        # Collection on {+1d} | Collection | question | waiting | Priya
        < email 2d 12:25
        My e-bike is with you for the motor update. When can I collect it on {+1d}? I have 25 minutes between 12:45 and
          13:10, not more.
        > email 2d 13:02 Priya
        Luca is finishing the update tomorrow. I’ll confirm your time by noon on the day before.
        < email 1d 07:41
        Thank you. If it is not possible at lunch, please say so in good time, then I will ask my husband.
        ! 1d 16:10 Luca
        Update is done, test ride tomorrow first thing. Lunch is no problem from my side.
        # Motor hums on the hill | Repair | question | done | Luca
        < email 68d 21:30
        The motor hums on the hill by the church since about a week. Is that dangerous, or only ugly?
        > email 67d 09:05 Luca
        Only ugly, as far as I can tell from the recording. Bring it at lunch one day and I’ll listen for five minutes
          with you.
        < in_person 66d 12:50 Luca
        A loose motor bolt. Tightened at the counter.
        ? as_expected named | Correct and punctual.
        == Ingrid Solheim
        she
        mail ingrid.solheim@fjordmail.example
        since 0d
        about New to us. Looking for a first proper bike for her son, who is eight, tall for his age and a bit nervous.
        fact need | A first proper bike for her son, 8, tall for his age | she wrote to us | said | Fatima | 0d
        fact relationship | Her son starts riding to school after the holidays | she wrote to us | inferred | Fatima |
          0d
        # A first bike for a tall 8-year-old | Enquiry | question | waiting | -
        < email -93m
        Hello, a friend at the school gate sent me to you. I’m looking for a first proper bike for my son, who is 8.
        He is tall for his age and a bit nervous. He learnt on a friend’s bike that was too small and fell twice, so
          the brakes worry him. Should we buy 20 or 24 inch? And can he try before we decide?
        == Marcus Bell
        he
        mail marcus.bell@bellandsons.example
        phone 020 918 0162
        since 4y
        about Runs the joinery on Quay Street with his two sons. Generous with his time, short with paperwork that is
          wrong.
        fact situation | His workshop closes at four; he collects on the way home | he told Aoife, in the shop | said |
          Aoife | 7m
        fact dislike | Having to ring to find out | he wrote to us | said | Maya | 7d
        fact owns | Two Heron cargo bikes for the joinery, 2022 and 2025 | bought here | seen | Priya | 14m
        fact preference | Invoices to the office address, not to his phone | he told Jonas, by email | said | Jonas |
          20m
        # Invoice shows the pump twice | Invoice | dispute | waiting | Jonas
        < email 1d 09:02
        Your invoice for the second cargo bike has the floor pump on it twice, €39 each. We have one pump. Please look
          before my wife does the books on {+1d}.
        ! 1d 09:40 Jonas
        He is right: one pump left the shop. The second line came in when the order was copied. Credit note needs
          Maya’s yes.
        # Was it ready? | Collection | complaint | done | Maya
        < text 6d 16:20
        It was ready on Monday. I found out on Wednesday, when I rang.
        > phone 5d 09:05 Maya
        Rang Marcus to say sorry. The text to him was written and never sent. From now on Aoife sends it before she
          hangs the bike up.
        < phone 5d 09:12 Maya
        Fair enough. I’d have come on Monday, that’s all.
        ? less named | It was ready on Monday. I found out on Wednesday, when I rang.
        == Amélie Roux
        she
        mail amelie.roux@courrier.example
        phone 020 914 0128
        since 30m
        about Teaches the cello and carries it by bike. Notices everything, says it kindly, and is usually right.
        fact situation | Carries a cello on a trailer, four afternoons a week | she told Maya, in the shop | said |
          Maya | 13m
        fact like | Knowing who looked at her bike | she told Tomás, in the shop | said | Tomás | 6m
        fact owns | Pilgrim randonneur, 2020, and a Nordlys trailer with a soft mount | Tomás saw them at the service |
          seen | Tomás | 9m
        fact dislike | Not knowing who to ask when Maya is out | she told Fatima, by phone | said | Fatima | 17d
        # A review, and a question | Enquiry | praise | waiting | Fatima
        < web 1d 14:33
        Five stars for the trailer mount: the cello arrived in tune. One question. Is the mount allowed on the new
          frames with the thin stays, or must I keep my old bike for ever? (I would not mind.)
        # Nobody knew where the trailer was | Repair | complaint | done | Maya
        < phone 15d 10:15 Fatima
        When Maya is in, I always know. When she isn’t, I don’t. I have a concert at six and nobody can tell me whether
          the trailer is ready.
        > phone 15d 10:40 Luca
        The trailer is ready, on the left by the door. I’ve put my name and number on it so that you know who to ask.
        > phone 14d 09:30 Maya
        Rang to say sorry and to hear how the concert was. Every bike now has the name of whoever has it on the hook.
        < text 9d 18:02
        Fine now, thanks. The name on the hook is a good idea.
        ? less named | When Maya is in, I always know. When she isn’t, I don’t.
        == Nordlys Nursery
        mail kontor@nordlys-nursery.example kari.nordby@nordlys-nursery.example
        phone 020 916 0190
        since 6y
        about Kari Nordby and nineteen children under five. Six trailers go out every dry morning, so one wheel missing
          means three children stay in.
        fact situation | Six trailers, each with two seats, out every dry morning at nine | Kari told Dewi, on a visit
          | said | Dewi | 5m
        fact owns | Six Nordlys twin trailers, numbered 1 to 6 | bought here | seen | Dewi | 4y
        fact preference | Write to the office, ring Kari when it is urgent | Kari told Maya, on a visit | said | Maya |
          5m
        fact relationship | Kari Nordby runs it, Anders does the repairs he can | Kari told Maya, on a visit | said |
          Maya | 5m
        # Spare wheel for trailer 4 | Order | order | waiting | Dewi
        < email 2d 13:35
        Trailer 4 has a bent wheel after an argument with a gatepost. Do you have a spare, and could it come with Kwame
          when he is out this way? Anders can fit it.
        ! 1d 09:50 Dewi
        Last one went to the scouts. Two ordered, the maker says three days. I have not told Kari yet.
        == Peter Lund
        he
        mail peter.lund@lundnet.example
        phone 020 911 0143
        since 14m
        about An engineer who measures twice before he asks. Answer with the number and where it comes from.
        fact like | Exact measures, with a drawing if there is one | Hanna noticed | inferred | Hanna | 4m
        fact owns | Quayle gravel bike, 2022, 29-inch wheels | he wrote to us | said | Hanna | 2d
        fact need | A rear rack for two panniers and a child seat later | he wrote to us | said | Hanna | 2d
        # Does the rack fit a 29-inch wheel? | Enquiry | question | waiting | Hanna
        < web 2d 19:22
        Your page says that the Otter rack fits 28 inch. My wheel with the tyre is 744 mm across and the eyelets are
          338 mm above the axle. Does it fit, and how much air is left under the deck?
        """
}
