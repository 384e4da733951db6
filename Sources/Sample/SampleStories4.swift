/// People who taught us something: about listening, prices and benches. `SampleStoryReader` reads the form.
enum SampleStories4 {
    static let text = """
        == Ruth Feldman
        she
        mail ruth.feldman@post.example
        phone 020 914 0113
        since 10y
        about Retired judge. Asks one question, listens to all of the answer, and remembers it next year.
        fact like | The whole answer, including what speaks against it | Maya noticed | inferred | Maya | 5y
        fact owns | Bramble roadster, 2017, dark blue | bought here | seen | Tomás | 9y
        fact preference | Letters or email, not text | she told Fatima, by email | said | Fatima | 2y
        # Is it worth mending? | Repair | question | done | Tomás
        < email 41d 10:20
        My roadster is nine years old. Please tell me honestly whether I should mend it or replace it, and what you
          would argue on the other side.
        > email 41d 15:45 Tomás
        Mend it: €160 now, and five more years. Against it: the rims have one more winter in them, which would be
          another €110 next year. I would still mend it.
        < email 40d 11:05
        A fair hearing of both sides. Please mend it.
        ? more named | I was given the argument against as well as for.
        # The rims next year | Repair | request | later +30d 10:00 | Tomás
        < email 21d 09:30
        Please write to me when the winter is over, so that we don’t forget the rims.
        > email 21d 11:10 Tomás
        I will, Mrs Feldman. It is in the book for the first dry week.
        == Father Declan Nolan
        call Father Declan
        he
        mail declan@stcolman-parish.example
        phone 020 918 0126
        since 8y
        about Rides to the sick at any hour, forgets his lights, never his manners. Put new batteries in without
          asking.
        fact situation | Called out at night; rides without lights when the batteries are flat | he told Luca, in the
          shop | said | Luca | 1y
        fact relationship | Lends the church hall to Olena Kovalenko’s Sunday bikes | he told Tomás, in the shop | said
          | Tomás | 1y
        fact owns | Marlow three-speed, 2008 | Luca saw it at the service | seen | Luca | 3y
        # The lamp went out again | Repair | request | done | Luca
        < phone 56d 09:05 Hanna
        The lamp died on the way back from the Brophys’ at two in the morning. The moon was kind.
        > phone 56d 09:20 Luca
        Rang: I’ll fit a dynamo lamp that needs no batteries, €58, today by noon if he leaves the bike.
        < in_person 56d 12:30 Luca
        A light that minds itself. I wish I had thought of it.
        ? more unnamed | I need never think of batteries again.
        == Beatriz Quintanilha
        she
        mail beatriz.q@maresia.example
        phone 020 915 0145
        since 7m
        about Cargo bike instead of a second car. Doubts the decision on rainy Mondays, so a kind word goes a long way.
        fact situation | Sold the second car in the spring; two children to school by bike | she told Priya, in the
          shop | said | Priya | 7m
        fact owns | Heron cargo long, 2026 | bought here | seen | Priya | 7m
        fact need | A rain cover that closes from inside | she wrote to us | said | Priya | 24d
        # Rain cover leaks | Order | complaint | done | Priya
        < email 24d 08:20
        Monday, rain, two wet children and a cover that leaks at the zip. I am reconsidering my life.
        > email 24d 09:00 Priya
        I’m sorry, Beatriz. That zip has a fault and I should have looked at it before it left. The new cover comes to
          the school gate with Kwame at three today, nothing to pay.
        < email 24d 20:15
        Kwame stood at the gate in the rain with a dry cover. The children think he is a superhero.
        ? more named | Kwame stood at the school gate in the rain with the new one.
        == 서현우
        call Hyun-woo
        he
        mail hyunwoo.seo@haneul.example
        phone 020 912 0138
        since 11m
        about Races on Sundays and is exact about it. Will do the work himself if we lend him the right tool.
        fact owns | Quayle road bike, 2024 | he brought it in | seen | Aoife | 11m
        fact like | Doing the work himself | he told Aoife, in the shop | said | Aoife | 11m
        fact need | The use of a torque wrench now and then | he told Aoife, in the shop | said | Aoife | 6m
        # May I borrow the torque wrench? | Enquiry | request | done | Aoife
        < text 16d 17:40
        New stem arrived. May I use your torque wrench for five minutes before Sunday?
        > text 15d 08:45 Aoife
        Any time before six. It lies on the second bench. 5 newton metres for that stem.
        < text 15d 17:55
        5 it is. Thank you for the bench.
        ? more named | They let me use their bench.
        == 田辺由紀
        call Yuki
        she
        mail yuki.tanabe@hinoki.example
        phone 020 916 0163
        since 15m
        about Makes small wooden boxes and large careful plans. Thanks us more than we deserve; look for what she did
          not say.
        fact owns | Rook folding bike, 2025 | bought here | seen | Siobhán | 15m
        fact situation | Folds the bike for the train every day | she told Siobhán, in the shop | said | Siobhán | 15m
        fact dislike | Making trouble for anyone | Siobhán noticed | inferred | Siobhán | 6m
        # The hinge is a little stiff | Repair | question | done | Luca
        < email 35d 07:30
        Thank you always. The hinge is perhaps a little stiff. Please do not hurry.
        > email 35d 09:10 Luca
        Could you come today? A stiff hinge can mean that it is not closing, and I’d rather you did not ride it until I
          have looked.
        ! 35d 12:40 Luca
        Hinge pin was cracked. She would not have said more than a little stiff. Replaced under guarantee.
        < email 35d 20:20
        I did not know it was dangerous. Thank you for asking me to come today.
        ? more named | You heard what I did not say.
        == Fionn Gallagher
        he
        mail fionn.gallagher@schoolpost.example
        phone 020 911 0129
        since 3m
        about Seventeen, saving for a gravel bike by washing ours on Saturdays. Treat his 40 euro like anybody’s 4,000.
        fact situation | Seventeen; washes bikes here on Saturdays | Siobhán works with him | seen | Siobhán | 3m
        fact need | A gravel bike for €700, in instalments | he told Siobhán, in the shop | said | Siobhán | 2m
        fact relationship | Caoimhe Doyle is his aunt | he told Siobhán, in the shop | said | Siobhán | 2m
        # Paying in parts | Order | question | with | Jonas
        < email 7d 16:25
        If I put down 40 every Saturday, could you keep the used Quayle in the window for me? I don’t want a favour, I
          want to know if it is allowed.
        > email 7d 17:10 Jonas
        It is allowed, Fionn. Seventeen Saturdays, no interest, and you can stop and have it all back. The paper needs
          one grown-up name. Whose shall I put?
        == Samira Rahimi
        she
        mail samira.rahimi@sundaybikes.example samira.r@post.example
        phone 020 913 0158
        since 21m
        about Keeps the list of the Sunday bikes: who has one, who waits. Never asks for herself, so ask her about her
          own brakes.
        fact relationship | Keeps the list for the Sunday bikes with Olena Kovalenko | she told Tomás, in the shop |
          said | Tomás | 15m
        fact situation | 31 people wait for a bike on her list | she wrote to us | said | Tomás | 11d
        fact need | Child seats that someone has grown out of | she wrote to us | said | Tomás | 11d
        # Old child seats | Enquiry | request | colleague | Siobhán
        < email 3d 21:20
        Four families with small children have bikes now and no seats. Do people leave old ones with you? We check the
          straps ourselves.
        > email 2d 10:15 Siobhán
        Two are in the cellar and I’m asking six families whose children have outgrown theirs. You hear from me on
          {+1d}.
        ! 1d 15:00 Siobhán
        Three said yes so far. Kwame can fetch them on his Friday round.
        # Her own brakes | Repair | praise | done | Tomás
        < in_person 43d 12:00 Tomás
        Came for somebody else’s tube; Tomás looked at her brakes while she waited.
        > in_person 43d 12:15 Tomás
        Both pads were down to the metal. Changed them, no charge, and told her to come for herself next time.
        ? more named | He looked at my own bike. Nobody had.
        == Babajide Coker
        he
        mail jide@cokerlegal.example
        phone 020 917 0156
        since 2y
        about Solicitor, always between two meetings. One line, one number, one time; he will thank you for the
          brevity.
        fact preference | One line, one number, one time | he told Fatima, by phone | said | Fatima | 20m
        fact owns | Rook folding bike, 2024 | bought here | seen | Siobhán | 2y
        fact situation | At court until four most days | he told Fatima, by phone | said | Fatima | 20m
        # Ready when? | Collection | question | done | Fatima
        < text 26d 12:30
        Folding bike. Ready when?
        > text 26d 12:44 Fatima
        Today 16:30. €64. Open until 18:00.
        < text 26d 12:45
        Model answer.
        ? as_expected named | As it should be.
        == Greta Lindqvist
        she
        mail greta@lindqvist-ceramics.example
        phone 020 914 0142
        since 19m
        about Potter. What she carries breaks, so everything is about the suspension. Pays partly in bowls, and they
          are good.
        fact situation | Carries pottery to the market on Saturdays | she told Aoife, in the shop | said | Aoife | 9m
        fact owns | Heron cargo short, 2025, with an air-sprung box | bought here | seen | Aoife | 9m
        fact like | Testing it with eggs | she told Aoife, in the shop | said | Aoife | 9m
        # Softer springs | Bike fitting | request | done | Aoife
        < email 34d 13:30
        Two bowls out of forty broke on the cobbles. Could the box be softer still?
        > email 34d 16:10 Aoife
        Come with forty eggs on {32d} at nine, before the shop fills. I’ll set it until none of them breaks.
        < email 31d 18:45
        Forty eggs, forty whole. I made a cake.
        ? more named | We tested it with forty eggs.
        == Jean-Baptiste Nkomo
        call Jean-Baptiste
        he
        mail jb.nkomo@rivegauche.example
        phone 020 918 0149
        since 4m
        about Chef, free from three to five. Lost his bike to a thief in August and is still a little sad about it.
        fact situation | Free only between three and five in the afternoon | he told Hanna, by phone | said | Hanna |
          3m
        fact need | A lock that is worth more than his nerves | he told Hanna, by phone | said | Hanna | 3m
        fact dislike | Being asked whether he locked it | he told Hanna, by phone | said | Hanna | 3m
        # Which lock? | Order | order | done | Hanna
        < phone 60d 15:20 Hanna
        Which lock would you trust outside a kitchen until one in the morning?
        > email 60d 16:30 Hanna
        The Anvil chain, €89, with the ground anchor if the landlord agrees. For less I’d sleep badly in your place.
        ? as_expected named
        # A used bike in his size | Enquiry | request | with | Priya
        < email 14d 15:10
        If a used bike in 58 comes in, quiet looking, please think of me. I don’t want one that people look at.
        > email 13d 10:20 Priya
        An Alder from 2021 came in, grey, scratched and excellent inside. €420. Shall I keep it until you have seen it?
        """
}
