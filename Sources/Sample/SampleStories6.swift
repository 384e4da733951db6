/// Couriers, couples, writers and the rest of the sixty. `SampleStoryReader` reads the form.
enum SampleStories6 {
    static let text = """
        == Kim van der Zee
        they
        mail kim.vanderzee@noordkade.example
        phone 020 912 0140
        since 11m
        about Courier, 70 km a day. Wears out in a month what others do in a year, and keeps a diary of it that we
          should read.
        fact situation | Courier, about 70 km a day | they told Luca, in the shop | said | Luca | 11m
        fact owns | Quayle fixed-gear, 2023 | Luca saw it at the service | seen | Luca | 11m
        fact like | Buying chains by the five | they told Luca, in the shop | said | Luca | 5m
        fact preference | They, not he or she | they told Priya, in the shop | said | Priya | 11m
        # Five chains, as usual | Order | order | done | Dewi
        < text 28d 18:10
        Five chains please, the 1/8. Last set did 2,900, 2,750, 3,100, 2,640 and one theft.
        > text 27d 09:05 Dewi
        Five on the counter, €95. I’m sorry about the fifth.
        ? as_expected named | Same as always, which is good.
        == Tariq Mahmood
        he
        mail tariq@mahmood-motors.example
        phone 020 916 0159
        since 20m
        about Garage owner who took up cycling for his daughter’s wedding and stayed. Knows machines; do not explain a
          bearing to him.
        fact situation | Runs the garage on the ring road | he told Tomás, in the shop | said | Tomás | 20m
        fact dislike | Having a bearing explained to him | Tomás noticed | inferred | Tomás | 12m
        fact owns | Pilgrim randonneur, 2024 | bought here | seen | Tomás | 20m
        # Bottom bracket | Repair | request | with | Tomás
        < email 4d 13:20
        Bottom bracket has 0.4 mm of play. I can press it myself if you sell me the bearings, or you do it. Which is
          cheaper for both of us?
        > email 4d 15:00 Tomás
        Bearings are €28 and my press is free to you any afternoon. Or €55 done. Which day would you like the press?
        # Wedding gift for the son-in-law | Order | praise | done | Priya
        < in_person 52d 14:20 Priya
        A bike for my son-in-law, who is 190 and pretends to like walking.
        > email 51d 10:30 Priya
        The Fenwick in 61 is here from {49d}, €1,150. I’ve put a ribbon on the bell.
        ? more named | The ribbon on the bell was not on the invoice.
        == St Brendan’s School
        mail office@stbrendans-school.example
        phone 020 913 0170
        since 4y
        about Ms Farrell in the office speaks for 300 children and one caretaker, Pat. Pat knows where the bikes are.
        fact situation | 24 school bikes, kept by Pat the caretaker | Ms Farrell told Aoife, by phone | said | Aoife |
          14m
        fact preference | An order number on every invoice | Ms Farrell told Jonas, by email | said | Jonas | 14m
        fact relationship | Pat the caretaker has the key to the shed | Ms Farrell told Aoife, by phone | said | Aoife
          | 14m
        # Invoice without our order number | Invoice | request | done | Jonas
        < email 36d 11:20
        The invoice for the 24 services came back from the county because our order number SB-114 is missing. Could it
          be sent again?
        > email 36d 13:05 Jonas
        Sent again with SB-114 on it, and the number is now filled in for you by itself.
        < email 36d 14:40
        Accepted. Thank you for making it so that I needn’t ask again.
        ? as_expected named | It was right the second time, and now it should stay right.
        # Loan bike with the basket | Collection | question | done | Siobhán
        < email 5d 10:05
        Pat asks when the loan bike with the big basket is needed back.
        > email 5d 11:20 Siobhán
        By {1d} at four, please. Kwame can fetch it if Pat has no time.
        < email 3d 09:10
        Kwame may fetch it, the key is with Pat.
        == Johanna Küppers
        she
        mail johanna.kueppers@papierboot.example johanna@kueppers.example
        phone 020 917 0127
        since 27m
        about Writes children’s books, thinks on her bike. Forgets appointments, not people; a text an hour before
          works wonders.
        fact preference | A text one hour before any appointment | she told Priya, by phone | said | Priya | 18m
        fact like | Stories from the workshop | she told Aoife, in the shop | said | Aoife | 9m
        fact owns | Wren mixte, 2024, yellow | bought here | seen | Priya | 27m
        # I forgot again | Bike fitting | request | with | Aoife
        < email 3d 11:15
        I had an appointment with you at ten, and at ten I was a badger. (Chapter four.) I’m so sorry. Is there
          another?
        > email 3d 12:30 Aoife
        A badger is a good reason. {+2d} at two, or {+4d} at ten, with a text an hour before. Which one?
        # New saddle height | Bike fitting | request | done | Aoife
        < phone 63d 15:30 Aoife
        Knees ache after the long loop. Came in for half an hour: saddle up by 14 mm.
        > email 60d 10:10 Aoife
        How are the knees after the weekend?
        < email 60d 19:30
        They have stopped being characters in the book.
        ? more named | She wrote three days later to ask about my knees.
        == Bao Tran
        he
        mail bao.tran@lotusprint.example
        phone 020 914 0136
        since 13m
        about Prints our price lists and reads them too. Found the two mistakes in the last one before anybody else
          did.
        fact relationship | Prints our price list | Maya works with him | seen | Maya | 13m
        fact owns | Fenwick 12, 2023 | bought here | seen | Siobhán | 12m
        fact like | A straight yes or no | he told Maya, by phone | said | Maya | 9m
        # Price list says 54, shelf says 58 | Order | suggestion | done | Maya
        < email 25d 10:40
        The list that I printed for you says €54 for the lock and the shelf says €58. Which one did I pay?
        > email 25d 11:35 Maya
        You paid 58 and 54 is right, so €4 are waiting for you and the shelf is corrected. Thank you, Bao.
        ? as_expected named
        == Ewa Zielińska
        she
        mail ewa.zielinska@zielnik.example
        phone 020 918 0164
        since 10m
        about Herbalist with a market stall. Her bike is her stand; when it is here on a Saturday she earns nothing.
        fact situation | Her cargo bike is her market stall on Saturdays | she told Aoife, in the shop | said | Aoife |
          6m
        fact need | Repairs from Monday to Thursday only | she told Aoife, in the shop | said | Aoife | 6m
        fact owns | Heron cargo short, 2022, bought used here | bought here | seen | Priya | 10m
        # It was not ready on Friday | Collection | complaint | done | Aoife
        < phone 18d 17:40 Fatima
        You said by closing time. It is closing time, the wheel is off, and tomorrow is market.
        > phone 18d 17:50 Aoife
        I’m staying until it is done. You will have it tonight at eight, at your door, nothing to pay.
        < text 18d 20:10
        It is here. I was angry and now I am tired and thankful.
        ? as_expected named | Late, but she stayed until eight and brought it.
        == Matthew Achebe
        he
        mail matthew.achebe@brightwater.example
        phone 020 911 0147
        since 7m
        about Rides a tandem with his wife Grace; she decides the pace and the jokes. Speak to both of them.
        fact relationship | Rides a tandem with his wife Grace | he told Tomás, in the shop | said | Tomás | 7m
        fact preference | Speak to Grace as well, not through him | he told Tomás, in the shop | said | Tomás | 7m
        fact owns | Morrow tandem, 2021 | Tomás saw it at the service | seen | Tomás | 7m
        # Tandem: rear brake and a bell | Repair | request | done | Tomás
        < email 33d 18:30
        Rear brake drags, and Grace would like her own bell. A loud one.
        > email 32d 09:50 Tomás
        Brake €25. For Grace I have three bells here; would she come and listen to them?
        < in_person 31d 14:10 Tomás
        Grace rang all three, twice, and chose the ship’s bell.
        ? more named | Tomás asked my wife which bell she wanted and not me.
        == Solveig Aune
        she
        mail solveig.aune@havgapet.example
        phone 020 915 0150
        since 3y
        about Ferry captain, home every second week. Write in the even weeks, or nobody will read it.
        fact situation | Two weeks at sea, two at home | she told Dewi, in the shop | said | Dewi | 2y
        fact preference | Nothing urgent while she is at sea | she told Dewi, in the shop | said | Dewi | 2y
        fact owns | Kestrel step-through, 2023 | bought here | seen | Dewi | 3y
        # Winter store | Enquiry | request | with | Dewi
        < email 6d 07:15
        Can the bike stay with you from December to March while I’m mostly at sea? It likes company.
        > email 6d 09:40 Dewi
        It can: €30 a month with a check in March. We’d need it by {+5d}. Does that suit your weeks?
        == Leila Farahani
        she
        mail leila.farahani@anar.example
        phone 020 912 0174
        since 5m
        about Doctoral student counting every euro and every kilometre. Show her the used shelf first.
        fact situation | Lives on a grant; pays once a month | she told Siobhán, in the shop | said | Siobhán | 4m
        fact like | The used shelf | she told Siobhán, in the shop | said | Siobhán | 4m
        fact owns | Alder commuter, 2016, bought used here | bought here | seen | Siobhán | 5m
        # Used mudguards? | Order | request | done | Siobhán
        < web 49d 22:05
        Do you have used mudguards for 28 inch? New ones are €35 and that is a week of lunches.
        > email 48d 09:25 Siobhán
        A pair from a bike that was never ridden, €8. They are under the counter with your name.
        < email 47d 21:30
        A week of lunches saved. Thank you.
        ? more named | She put the used ones aside instead of selling me the new ones.
        == Desmond Pike
        he
        mail desmond.pike@pikeandpen.example
        phone 020 916 0141
        since 12y
        about Writes for the local paper, kindly and exactly. Was with the shop before Maya was and knows where the old
          stock is.
        fact relationship | Customer of the shop since before Maya took it over | he told Maya, in the shop | said |
          Maya | 8y
        fact like | Old catalogues | he told Priya, in the shop | said | Priya | 3y
        fact owns | Fenwick 12, 1988, and its catalogue | Tomás saw it at the service | seen | Tomás | 5y
        # A part from 1988 | Repair | question | done | Tomás
        < email 38d 12:00
        The left shifter of the 1988 Fenwick has given up. Is there any hope, or do I write its obituary?
        > email 38d 16:35 Tomás
        There is hope: a box in the cellar has one from the same year. €15 and the story of how it broke.
        < email 36d 10:10
        No obituary. I’ve written you the story.
        ? more named | They went into the cellar for a lever from 1988.
        == Amara Okonkwo-Reilly
        she
        mail amara@okonkwo-reilly.example
        phone 020 917 0168
        since 16m
        about Runs a supper club and does the shopping by bike. Plans on paper, changes it all on the day, and brings
          us leftovers.
        fact situation | Cooks for twenty every second Friday and shops by bike in the morning | she told Priya, in the
          shop | said | Priya | 7m
        fact like | Bags that stand up by themselves | she told Hanna, by email | said | Hanna | 2m
        fact owns | Marlow three-speed, 2025, with two baskets | bought here | seen | Priya | 16m
        # Bags that stand up by themselves | Order | order | done | Hanna
        < email 46d 14:15
        The bags I ordered fold in half when I put a melon in. Is there a kind that stands by itself?
        > email 45d 09:30 Hanna
        There is, with a frame inside, €68 the pair, and I take the soft ones back. I’ve tried it with two melons.
        < email 43d 18:20
        Tested with three. You went one melon short, and I forgive you.
        ? more named | She tried it with two melons before she wrote to me.
        """
}
