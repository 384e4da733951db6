/// People who count on a bike for work, for lessons and for others. `SampleStoryReader` reads the form.
enum SampleStories3 {
    static let text = """
        == Siân Prydderch
        she
        mail sian@prydderch-paper.example
        phone 020 913 0124
        since 34m
        about Prints by hand and carries paper flat. Would rather wait a week than have it done in a hurry.
        fact situation | Carries paper that must not bend, 70 × 50 cm | she told Dewi, in the shop | said | Dewi | 10m
        fact like | Work that is not hurried | she told Aoife, in the shop | said | Aoife | 10m
        fact owns | Marlow three-speed, 2019, with a flat front rack | Aoife saw it at the service | seen | Aoife | 10m
        # Front rack, 70 by 50 | Order | order | with | Dewi
        < email 9d 16:05
        Is there a rack that takes a flat parcel of 70 by 50? I don’t need it before Christmas.
        > email 8d 11:30 Dewi
        None to buy. Aoife could braze one from tube for €140, about two hours’ work. Would you like a drawing first?
        # Wheel truing | Repair | request | done | Aoife
        < in_person 58d 10:30 Aoife
        The back wheel wobbles. No hurry.
        > text 54d 15:20 Aoife
        The wheel runs true and I took my time. €20, any day you like.
        ? as_expected named
        == Олена Коваленко
        call Olena
        she
        mail olena.kovalenko@lastivka.example
        phone 020 917 0148
        since 22m
        about Came with two suitcases and one bicycle; now she mends bikes for others on Sundays. Ask her before you
          throw a part away.
        fact situation | Mends bikes for newcomers on Sundays, in the hall by the church | she told Tomás, in the shop
          | said | Tomás | 12m
        fact need | Old but sound parts: brake levers, 26-inch wheels, saddles | she wrote to us | said | Tomás | 5d
        fact relationship | Works with Samira Rahimi on the Sunday bikes | she told Tomás, in the shop | said | Tomás |
          6m
        # A box of old parts | Enquiry | request | with | Tomás
        < email 6d 20:50
        Dear Tomás, we have eleven bikes for Sunday and no brake levers. If you have old ones in the cellar, I would
          come with a box.
        > email 5d 09:05 Tomás
        I have nineteen levers and four wheels for you. The box is by the back door. Would {+1d} or {+2d} suit you?
        # Lock for the hall | Order | order | done | Hanna
        < web 33d 19:45
        Do you have a long chain for eleven bikes together? We can pay €50.
        > email 32d 09:35 Hanna
        Five metres of hardened chain and a shackle lock, €48. It is heavy, so Kwame drops it at the hall on {30d}.
        < email 29d 21:00
        All eleven stand in one line. Thank you also from the priest.
        ? more named | You asked what it was for, and then it cost less than I feared.
        == Γιώργος Παπαδάκης
        call Giorgos
        he
        mail giorgos@papadakis-tiles.example
        phone 020 914 0159
        since 13m
        about Tiler, back on a bike after thirty years. Jokes about everything except the hill he lives on.
        fact situation | Lives at the top of Mill Hill | he told Priya, in the shop | said | Priya | 13m
        fact owns | Kestrel e-bike, 2025 | bought here | seen | Priya | 12m
        fact like | Being called, not written to | he told Hanna, by phone | said | Hanna | 8m
        # Display stays dark | Repair | complaint | done | Luca
        < phone 22d 08:40 Hanna
        No display, no motor, and I live on top of the hill. I have pushed it twice this week.
        > phone 22d 09:25 Luca
        Rang back: it sounds like the connector. He can have the loan bike today, so no more pushing.
        > phone 20d 16:00 Luca
        New connector, no charge, within guarantee. Ready.
        < phone 20d 16:10 Luca
        So fast? I will come with the loan bike and with baklava.
        ? more named | I was given another bike before I had finished complaining.
        == Kawtar Benali
        she
        mail kawtar.benali@post.example
        phone 020 918 0137
        since 8m
        about Learning to ride at 34 with Aoife on Thursday evenings. Brave about it; do not make a fuss.
        fact situation | Learning to ride, Thursday evenings in the yard | she told Aoife, in the shop | said | Aoife |
          3m
        fact dislike | Being watched | she told Aoife, in the shop | said | Aoife | 3m
        fact need | A bike on which both feet reach the ground | she told Aoife, in the shop | said | Aoife | 3m
        # Thursday lessons | Bike fitting | praise | done | Aoife
        < text 13d 21:15
        I rode to the corner and back. Alone. I wanted somebody to know who would not shout.
        > text 12d 08:50 Aoife
        I read it twice, quietly. Next Thursday the other corner?
        < text 12d 09:30
        Yes. The other corner.
        ? more named | Nobody ever laughed. I turned a corner at 34.
        == Mairéad Ní Dhomhnaill
        call Mairéad
        she
        mail mairead@nidhomhnaill.example
        phone 020 915 0172
        since 6y
        about District nurse with a round of 22 houses. If her bike is off the road, somebody waits for a dressing:
          lend her one.
        fact situation | A round of 22 houses by bike, five days a week | she told Tomás, in the shop | said | Tomás |
          15m
        fact need | A loan bike whenever hers stays here overnight | she told Tomás, in the shop | said | Tomás | 15m
        fact owns | Alder commuter, 2022, with panniers | Tomás saw it at the service | seen | Tomás | 15m
        fact preference | A text between one and two | she told Hanna, by text | said | Hanna | 11m
        # Service and a loan bike | Repair | request | colleague | Tomás
        < email 1d 19:20
        Can the bike come in tomorrow evening and be back the evening after? I’d need the loan bike with the big basket
          again.
        ! -150m Tomás
        Stand is free. Siobhán checks whether the loan bike with the basket is back from the school.
        # Brake cable | Repair | request | done | Tomás
        < text 71d 13:05
        Front brake cable is fraying. I’m near you at half past four.
        > text 71d 13:20 Tomás
        Half past four is fine, it takes ten minutes. I’ll have the cable cut.
        ? more named | Ten minutes, as he said. My last house did not even notice.
        == Aarav Subramanian
        he
        mail aarav.s@lanternsoft.example
        phone 020 912 0165
        since 9m
        about Writes software, reads every manual, asks short exact questions at midnight. Answer in the same order.
        fact preference | Answers in the order of his questions | Hanna noticed | inferred | Hanna | 5m
        fact owns | Quayle gravel bike, 2025 | bought here | seen | Priya | 9m
        fact like | Links to the maker’s drawing | he told Hanna, by email | said | Hanna | 5m
        # Three questions about tyres | Enquiry | question | done | Hanna
        < email 31d 00:12
        1. Does a 45 mm tyre fit the Quayle with mudguards? 2. Tubeless, yes or no, for 30 km a day on tarmac? 3. What
          do you ride?
        > email 31d 09:48 Hanna
        1. 42 mm with mudguards, 47 without; drawing attached. 2. No: more mess than gain on tarmac. 3. 40 mm with
          tubes, and I’ve had one puncture this year.
        < email 31d 23:55
        Perfect. Ordering 40 mm.
        ? more named | Numbered answers to numbered questions.
        # Tyre order 40 mm | Order | order | done | Dewi
        < web 30d 00:05
        2 tyres 40 mm, 2 tubes, delivery to the office please.
        > email 30d 10:10 Dewi
        Packed and with Kwame tomorrow before noon, €86 in all.
        == Łucja Wiśniewska
        she
        mail lucja.wisniewska@pracownia.example
        phone 020 916 0147
        since 17m
        about Paints signs, ours too. Counts her money in jobs, so say the price before the work and never after.
        fact situation | Paid by the job, money comes at the end of the month | she told Jonas, by phone | said | Jonas
          | 8m
        fact preference | A price before the work, and to pay at the end of the month | she told Jonas, by phone | said
          | Jonas | 8m
        fact relationship | Painted the sign over our door | Maya remembers | seen | Maya | 16m
        # Higher than you said | Invoice | dispute | done | Jonas
        < email 27d 18:30
        Aoife said €45 and the invoice says €61. I have €45.
        > email 26d 09:15 Jonas
        €45 it is, the new invoice is attached. Aoife changed the cable as well and did not ask you first, so that is
          ours to carry.
        < email 26d 12:40
        Thank you. It is not the money, it is the planning.
        ? less named | I was told one price and sent another. It was put right, but I had lain awake.
        == Björn Åkerström
        he
        mail bjorn.akerstrom@norrmail.example
        phone 020 911 0168
        since 4y
        about Winter rider, thinks salt is a food group. Buys his studs in August and wants to be asked in July.
        fact need | Studded tyres, ordered before August | he told Dewi, by email | said | Dewi | 3y
        fact owns | Pilgrim randonneur, 2018, in its third paint | Aoife saw it at the service | seen | Aoife | 2y
        fact like | Bad weather | he told everybody | said | Priya | 3y
        # Studs late again | Delivery | complaint | with | Dewi
        < email 10d 07:10
        It is November weather and my studs are still in a warehouse. Last year the same. Shall I knit some?
        > email 10d 09:30 Dewi
        I’m sorry, Björn. The maker moved the date twice and I told you once. They leave on {+4d}; until then two used
          ones are on the counter for you, free. Do you want them?
        == Zeynep Şahin
        she
        mail zeynep.sahin@tezgah.example
        phone 020 913 0139
        since 12m
        about Bought a bike for her father’s sixtieth birthday and now has one herself. Everything she orders is a
          surprise for someone.
        fact relationship | Her father Kemal rides the red roadster | she told Siobhán, in the shop | said | Siobhán |
          10m
        fact preference | No calls at home: it may be a surprise | she told Siobhán, in the shop | said | Siobhán | 10m
        fact owns | Wren mixte, 2025 | bought here | seen | Siobhán | 7m
        # Please don’t ring at home | Delivery | request | done | Kwame
        < email 19d 12:15
        The helmet is a present for my brother. Please deliver to my work and please don’t ring at home, he answers
          everything.
        > email 19d 14:40 Kwame
        To your work, {17d} between ten and eleven, in plain paper. Nobody will ring.
        < email 17d 10:50
        You even covered the name on the box. He knows nothing.
        ? more named | The box had no name on it. They had thought of it before I did.
        == Tama Wihongi
        he
        mail tama.wihongi@longcloud.example
        phone 020 917 0111
        since 5m
        about Here for two years with the boatyard. Tall, 198 cm; nothing on the shelf fits and he is polite about it.
        fact situation | Here for two years, working at the boatyard | he told Priya, in the shop | said | Priya | 5m
        fact need | A frame of 64 cm or more, to ride on rough lanes | he told Priya, in the shop | said | Priya | 5m
        fact dislike | Being sold something nearly right | he told Priya, in the shop | said | Priya | 5m
        # Anything in 64 cm? | Enquiry | request | with | Priya
        < email 13d 17:30
        Any news of a 64? I’ve been borrowing a bike that makes me look like a bear in a circus.
        > email 12d 10:05 Priya
        A used Pilgrim in 64 came in yesterday, 2019, €890. It needs a new chain before I’d let you pay for it. Could
          you come by after five one day?
        # Long seat post | Order | order | done | Siobhán
        < in_person 64d 11:15 Siobhán
        Needs a seat post of 450 mm at least for the borrowed bike.
        > text 63d 10:00 Siobhán
        450 mm, €32, at the counter. If it is still short I’ll take it back.
        ? as_expected unnamed
        """
}
