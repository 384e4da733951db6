/// Regulars with cargo bikes, deliveries and surprises. `SampleStoryReader` reads the form.
enum SampleStories2 {
    static let text = """
        == Ole Vik
        he
        mail ole.vik@vikbygg.example
        phone 020 919 0106
        since 9y
        about Sends us half his street. Has his mother living with him now and bought the cargo bike so that she can
          come along.
        fact situation | His mother Astrid lives with him; she rides in the box of the cargo bike | he told Tomás, in
          the shop | said | Tomás | 33d
        fact owns | Heron cargo long, new this autumn, with the low step | bought here | seen | Tomás | 31d
        fact need | A rain roof for the box that Astrid can open herself | he told Tomás, in the shop | said | Tomás |
          31d
        fact like | A call now and then, no reason needed | he told Maya, by phone | said | Maya | 2y
        fact relationship | Sent Shareef Haddad to us | Shareef told Maya | said | Maya | 92m
        # First month with the cargo bike | Delivery | praise | later +1d 09:45 | Maya
        < email 2d 20:15
        Tomás remembered my mother’s name, and that she can’t manage the step. He had put the low one on before we even
          asked. She now sits in front like a queen.
        > email 1d 08:40 Maya
        That will make his week, Ole. I’ll ring you on {+1d} at a quarter to ten to hear how the first month was.
        # A cargo bike my mother can get into | Order | order | done | Tomás
        < in_person 34d 11:00 Tomás
        Looking for a bike that carries a grown woman who can’t lift her foot high. Budget is there if it works.
        > in_person 34d 11:20 Tomás
        Tried the long Heron with the box. The standard step is 8 cm too high, the low step comes in three days.
        > phone 31d 10:10 Tomás
        The low step is here. You can both come on Saturday, I have kept an hour free.
        ? more named | Tomás remembered my mother’s name, and that she can’t manage the step.
        == Hartmann Bakery
        mail backstube@hartmann-bakery.example
        phone 020 912 0112
        since 5y
        about Four delivery bikes that start at five in the morning. Uwe Hartmann never complains; when it goes quiet,
          ask.
        fact situation | Four bikes out at five every morning, back by nine | Uwe told Kwame, at the bakery | said |
          Kwame | 9m
        fact preference | Repairs between nine and four, never in the morning | Uwe told Tomás, by phone | said | Tomás
          | 18m
        fact owns | Four Heron cargo bikes with bread boxes | bought here | seen | Tomás | 3y
        fact like | Someone coming by for a coffee at ten | Kwame noticed | inferred | Kwame | 9m
        # Brake pads for all four | Repair | request | done | Tomás
        < email 62d 09:40
        All four bikes need pads before the wet weather. Can it be done in one afternoon?
        > email 62d 10:55 Tomás
        Yes, {60d} from ten to three. I come to you, so nothing has to be carried.
        < email 59d 06:15
        All four stop like new. There is bread for Tomás at the back door.
        ? more named | He came to us, so we lost no morning. Nobody else has offered that.
        == Edith Miggins
        call Mrs Miggins
        she
        mail e.miggins@post.example
        phone 020 917 0119
        since 11y
        about Our longest customer. Rides to the market twice a week and carries more than she should; would never ask
          for help.
        fact need | A lighter bag for the market | she told Maya, at the market | said | Maya | 3d
        fact owns | Marlow three-speed, 1994, from before us | Tomás saw it at the service | seen | Tomás | 6y
        fact like | Time for a proper chat | Maya noticed | inferred | Maya | 4y
        fact preference | Mrs Miggins, never Edith | she told Priya, in the shop | said | Priya | 8y
        # A lighter bag for the market | Enquiry | request | later +2d 15:00 | Maya
        < in_person 3d 12:20 Maya
        Met Mrs Miggins at the market. Wants a lighter bag than the leather one. I’ll ring her on {+2d} at three.
        ! 2d 09:15 Maya
        Hanna has two waxed cotton ones at 600 g. The leather one is 1.9 kg. Bring both round, don’t send a link.
        # The three-speed slips | Repair | request | done | Tomás
        < phone 25d 11:30 Fatima
        It slips in second and I nearly went over by the post office.
        > phone 25d 14:05 Tomás
        Rang Mrs Miggins: I’ll fetch it tomorrow at nine and bring it back by four.
        < phone 24d 16:30 Fatima
        Back before four, and he carried it up the steps.
        ? more named | I was dreading the walk home and it came back to my door.
        == نور الخطيب
        call Nour
        she
        mail nour.alkhatib@barid.example
        phone 020 914 0187
        since 10m
        about Teaches evening classes across town and rides home in the dark. Reads Arabic and English; short messages
          are best.
        fact situation | Rides home after nine, along the canal, where there are no lamps | she told Fatima, in the
          shop | said | Fatima | 2m
        fact owns | Wren mixte, 2025, with a hub dynamo | bought here | seen | Fatima | 10m
        fact preference | Short messages, Arabic or English | she told Fatima, in the shop | said | Fatima | 10m
        fact need | A front light that shows the edge of the path | she told Fatima, in the shop | said | Fatima | 2m
        # A light for the canal path | Order | order | with | Fatima
        < email 4d 22:40
        Hello Fatima, the light you showed me, does it also shine to the side? The canal path has no edge. شكراً
        > email 3d 09:25 Fatima
        It does, about a metre to each side. I’ve put one aside until {+3d} so that you can try it in the dark before
          you pay. Which evening suits you?
        # Dynamo cable | Repair | question | done | Luca
        < email 48d 21:55
        The light flickers when I turn left. Only left.
        > email 47d 10:30 Luca
        The cable is pulled short there. Ten minutes, no charge, it is our routing. Come before your class.
        < email 46d 22:10
        Fixed. Thank you for staying five minutes longer.
        ? more named | He stayed open for me and did not look at the clock once.
        == Maria Antónia Guadalupe de Vasconcelos e Albuquerque Pereira da Fonseca-Lindenbergh
        call Toni
        she
        mail toni@vasconcelos-lindenbergh.example
        phone 020 913 0166
        since 20m
        about Signs with the whole name and answers to Toni. Plans a ride from Porto to the North Cape and likes lists.
        fact preference | Toni in speech, the whole name on anything official | she told Priya, in the shop | said |
          Priya | 20m
        fact need | Two wheels that survive 5,000 km with 25 kg of bags | she wrote to us | said | Aoife | 12d
        fact owns | Pilgrim randonneur, 2025, 50 cm | bought here | seen | Priya | 19m
        fact like | Lists with boxes to tick | Aoife noticed | inferred | Aoife | 12d
        # Wheels for 5,000 km | Order | order | with | Aoife
        < email 12d 18:20
        I leave in April. Please tell me which wheels you would ride yourself with 25 kg of bags, and what you would
          carry to mend them with.
        > email 11d 10:45 Aoife
        36 spokes, brass nipples, no carbon. I attach a list with two builds and the eight things I’d carry. The
          cheaper build is the one that I ride.
        < email 6d 19:02
        The cheaper one, then. I have ticked five of the eight boxes.
        > email 5d 09:12 Aoife
        Good choice. The hubs take two weeks. Would you like the rims in black or silver?
        == 李伟
        call Mr Li
        he
        mail li.wei@canton-kitchen.example
        phone 020 918 0173
        since 28m
        about Runs the Canton Kitchen; his riders leave at noon and at six. Pays on the day and expects the same.
        fact situation | Three riders deliver from noon to two and from six to ten | he told Kwame, at the restaurant |
          said | Kwame | 16m
        fact preference | Li is the family name | he told Jonas, by phone | said | Jonas | 28m
        fact owns | Three Kestrel e-bikes with insulated boxes | bought here | seen | Kwame | 16m
        # Two batteries fade before ten | Repair | complaint | colleague | Luca
        < phone 1d 15:10 Hanna
        Two of the batteries are empty at half past nine now. In summer they lasted until eleven. I have riders
          pushing.
        ! 1d 15:25 Hanna
        Lent him one from the hire stock for tonight. Luca has the other two on the tester.
        > text 1d 15:40 Hanna
        One battery is on its way with Kwame, no charge. Luca tests the two tonight and rings you tomorrow before
          eleven.
        # Invoice in one piece | Invoice | suggestion | done | Jonas
        < phone 55d 14:40 Jonas
        Three invoices for one visit. Could it be one?
        > email 55d 16:10 Jonas
        One invoice with three lines is attached, and it will be one from now on. Thank you for saying it.
        ? more named | The invoice was finally clear.
        == Nguyễn Thị Hồng Nhung
        call Nhung
        she
        mail hongnhung@hoasen.example
        phone 020 911 0151
        since 16m
        about Florist with a bike full of water and roses. Books her repairs around weddings; ask which Saturday is
          free.
        fact situation | Delivers flowers for weddings, most Saturdays from May to October | she told Priya, by phone |
          said | Priya | 6m
        fact owns | Heron cargo short, 2024, with a rack for buckets | bought here | seen | Priya | 16m
        fact preference | Nhung is the name to use | she told Priya, in the shop | said | Priya | 16m
        # Bucket rack came loose | Repair | request | done | Luca
        < text 37d 08:44
        The bucket rack has come loose and I have a wedding at two. Can anyone look at it this morning?
        > text 37d 08:59 Luca
        Come now. I’ll have a stand free in ten minutes.
        < text 37d 10:05
        Two new bolts and I’m at the church already. You have no idea.
        ? more named | I wrote at 8:44 and was riding again at 9:40.
        # A second bike for the season | Enquiry | question | with | Priya
        < email 8d 17:15
        We are thinking about a second cargo bike for the summer. Is it better to hire or to buy for five months?
        > email 7d 10:20 Priya
        For five months hire is €640, and a used one costs €1,900 and sells again for about €1,500. I’d hire the first
          year. Shall I hold one from May?
        == Đorđe Živković
        he
        mail djordje@zivkovic-foto.example
        phone 020 915 0138
        since 3y
        about Photographs races from the back of his bike. Breaks things in interesting ways and always tells us how.
        fact owns | Quayle gravel bike, 2023, with a home-made camera mount | Aoife saw it at the service | seen |
          Aoife | 8m
        fact like | Hearing why something broke | he told Aoife, in the shop | said | Aoife | 2y
        fact need | A mount that does not hum at 40 km/h | he told Aoife, in the shop | said | Aoife | 8m
        # The mount that hums | Enquiry | question | done | Aoife
        < email 29d 23:10
        Found it: the hum is the bolt, not the mount. Do you have an M5 at 22 mm with a flat head? Two, because I will
          lose one.
        > email 28d 09:40 Aoife
        Four are in an envelope at the counter with your name. €1.20 and a print of the finish line.
        < in_person 26d 13:00 Siobhán
        Collected four bolts. Left a photograph of the shop from the hill.
        ? more named
        == Þórunn Ægisdóttir
        call Þórunn
        she
        mail thorunn@aegisdottir.example
        phone 020 912 0183
        since 25m
        about Swims all year and rides to the pier at six. Everything on her bike meets salt, so ask what has rusted.
        fact situation | Rides to the pier at six every morning, all year | she told Dewi, in the shop | said | Dewi |
          4m
        fact owns | Bramble roadster, 2024, with a belt instead of a chain | bought here | seen | Dewi | 24m
        fact dislike | Anything that rusts | she told Dewi, in the shop | said | Dewi | 4m
        # Rust on the rack bolts | Repair | complaint | done | Dewi
        < email 40d 07:35
        The stainless bolts are rusting after eight weeks. Either they are not stainless or the sea has changed.
        > email 40d 09:10 Dewi
        You are right, the maker sent plated ones. Marine grade bolts arrive on {38d} and I’ll fit them while you have
          coffee. I have also written to the four others who got that batch.
        < email 36d 07:50
        Shining. And thank you for writing to the others, I’d have done it for you.
        ? more named | They told the other people with the same bolts. I did not expect that.
        == Oluwaseun Adébáyọ̀
        call Seun
        he
        mail seun.adebayo@tideline.example
        phone 020 916 0120
        since 18m
        about New father, sleeps little, rides to the station. Likes it when one of us says what can wait.
        fact situation | Rides to the 7:12 train; twins since the spring | he told Priya, in the shop | said | Priya |
          7m
        fact like | Being told what can wait | he told Tomás, by email | said | Tomás | 3m
        fact owns | Alder commuter, 2025 | bought here | seen | Priya | 18m
        fact need | Two child seats, or a trailer, by the spring | he told Priya, in the shop | said | Priya | 2m
        # What can wait? | Repair | question | done | Tomás
        < email 50d 05:20
        Up with the twins anyway, so: the chain clicks, the bell is gone and the rear light dims. What must be done now
          and what can wait until I have slept?
        > email 50d 09:02 Tomás
        Now: the light, it is the dark half of the year. €22, ready the same day. The chain has about 400 km left. The
          bell I’ll put on for nothing.
        < email 49d 18:40
        Best letter I have had all month.
        ? more named | He told me what NOT to spend money on.
        # Trailer or two seats? | Enquiry | question | later +12d 10:00 | Priya
        < in_person 20d 11:30 Priya
        Asked whether twins go better in a trailer or in two seats. Not before spring.
        > email 20d 15:10 Priya
        A trailer, until they are three. I’ll write again when the new ones are here, so that the twins can try it.
        """
}
