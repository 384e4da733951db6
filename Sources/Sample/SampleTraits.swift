/// What is known of people without a story.
enum SampleTraits {
    /// What they ride, one a line.
    static let bikes = """
        Alder commuter
        Bramble roadster
        Fenwick 12
        Fenwick 20
        Heron cargo short
        Heron e-bike
        Heron step-through
        Kestrel e-bike
        Kestrel step-through
        Marlow three-speed
        Morrow tandem
        Pilgrim randonneur
        Quayle gravel bike
        Quayle road bike
        Rook folding bike
        Wren mixte
        """

    /// Kind, text, source, how we know.
    static let facts = """
        situation | Rides to the station and back, five days a week | told {colleague}, in the shop | said
        situation | Shift work, so mornings one week and evenings the next | told {colleague}, by phone | said
        situation | Lives on the fourth floor without a lift | {colleague} delivered there | seen
        situation | Two children at the primary school on Bridge Street | told {colleague}, in the shop | said
        situation | Only in town on Saturdays | told {colleague}, by email | said
        situation | Keeps the bike outside, all year | {colleague} saw it at the service | seen
        situation | Shares one bike with a flatmate | told {colleague}, in the shop | said
        situation | Training for the coast ride in the summer | told {colleague}, in the shop | said
        situation | Has no car since last year | told {colleague}, in the shop | said
        situation | Works from home and can come at any hour | told {colleague}, by email | said
        preference | Email, and never a call at work | told {colleague}, by email | said
        preference | A call after five | told {colleague}, by phone | said
        preference | A text when it is ready | told {colleague}, in the shop | said
        preference | The price before any work | told {colleague}, in the shop | said
        preference | The same person each time, if possible | {colleague} noticed | inferred
        preference | The old parts back | told {colleague}, in the shop | said
        like | Hearing what was done and why | {colleague} noticed | inferred
        like | Steel frames and friction shifters | told {colleague}, in the shop | said
        like | The bench outside, with a coffee | {colleague} noticed | seen
        like | Doing small repairs at home | told {colleague}, in the shop | said
        like | Used parts, when they are sound | told {colleague}, in the shop | said
        like | Bright colours | told {colleague}, in the shop | said
        dislike | Being kept waiting without a word | told {colleague}, by phone | said
        dislike | Noise from the drive train | told {colleague}, in the shop | said
        dislike | Plastic mudguards | told {colleague}, in the shop | said
        dislike | Long explanations | {colleague} noticed | inferred
        dislike | Advertising by email | told {colleague}, by email | said
        need | Panniers that stay dry | told {colleague}, in the shop | said
        need | A child seat by the spring | told {colleague}, by email | said
        need | A lock that fits round two bikes | told {colleague}, in the shop | said
        need | Lights that can be charged at the office | told {colleague}, in the shop | said
        need | A lower gear for the hill | told {colleague}, in the shop | said
        need | Tyres that forgive tram tracks | told {colleague}, in the shop | said
        """

    /// Sentences colleagues wrote, each for one person.
    static let openings = """
        Comes in on the first of the month, pays the small bill first and asks about the weather last.
        Rides slowly and arrives on time. Wants to be asked, not advised.
        Has more bikes than hooks. Knows all of them by name and we should too.
        Took up cycling after the bus was cut. Needs it to work more than to shine.
        Brings the neighbour’s bikes too. Give one price for all of them and the week is saved.
        Always in a hurry, never unkind. A time on paper is worth more than a smile.
        Reads every line of the invoice and thanks us for each that is clear.
        Learnt to mend bikes from a grandfather; likes to be shown the part.
        Rides with a small dog in the basket. Greet the dog first.
        Says that all is well when it is not quite. Ask a second time.
        Commutes along the river and knows each pothole. Good ideas, two a year.
        Saving for a tandem. The picture of it hangs in the kitchen.
        Came for a bell and stayed for seven years.
        Plays the trumpet in the town band; keep Thursday evenings out of any plan.
        Prefers to look at things alone for ten minutes, then has three good questions.
        Lends the bike to everybody, so the saddle is never right.
        Writes the way other people sigh. The bike is fine; a kind line back helps.
        Turns the pedals of every bike in the window. One day it will be one of them.
        Lives on a boat, so the address is a mooring and the post goes to the lock keeper.
        Rides to the allotment with seedlings. Between April and June, mend it the same day.
        Quick to laugh, slow to complain. When a complaint comes, it is true.
        Teaches maths, likes a round number with its reason.
        Moves house every year and keeps us. Ask for the new address in September.
        Delivers the parish letter in three streets. A flat tyre on a Thursday is everybody’s problem.
        Had a bad experience elsewhere. Show the old part, say the price, do what was said.
        Bought the blue one because of the sky on that day, and says so every time.
        Wants to know who built the wheel. It was Aoife.
        Rings at five to six. It is always short and always important.
        Never throws anything away; has given us parts that we needed.
        Rides for the view and not for the speed. Recommend the road, not the gear.
        """
}
