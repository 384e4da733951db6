/// What people wrote beside their answer: contact point, answer, words; each is used at most once.
enum SampleWords {
    static let text = """
        Enquiry | more | She told me not to buy the expensive one.
        Enquiry | more | I asked about a size and got a test ride, a cup of tea and no pressure at all.
        Enquiry | more | He said that he didn’t know, went to look, and rang me the same day.
        Enquiry | more | My daughter was asked first, and I second.
        Enquiry | more | They measured the tube while I stood there. Elsewhere I was told to look it up.
        Enquiry | more | An answer on Saturday at ten to four, with a photograph.
        Enquiry | more | I was told what speaks against it as well.
        Enquiry | as_expected | A clear answer to a clear question.
        Enquiry | as_expected | Friendly, and neither fast nor slow.
        Enquiry | as_expected | I got the price that I needed.
        Enquiry | as_expected | Fine. I’m still thinking about it.
        Enquiry | less | I asked three things and one was answered.
        Enquiry | less | The answer was good, but it came after I had bought it elsewhere.
        Enquiry | less | I was told to look at the website, and I had.
        Enquiry | less | I had to tell my story again to a second person.
        Repair | more | He rode it round the block twice before he let me have it.
        Repair | more | Rang with the price before starting. Nobody does that.
        Repair | more | They left alone what was still good.
        Repair | more | The bell was mended too, and it was not on the bill.
        Repair | more | The old part was in a bag with a note saying what had worn out.
        Repair | more | A loan bike with the right saddle height, set before I came.
        Repair | more | Ready at noon when four had been promised.
        Repair | more | They showed me how to stop it from happening again.
        Repair | more | Luca remembered what he had done last year.
        Repair | as_expected | Done well, on the day that was agreed.
        Repair | as_expected | It works. The price was as said.
        Repair | as_expected | A good repair, as always.
        Repair | as_expected | All fine, a message when it’s ready would be nice.
        Repair | as_expected | Solid work and a fair price.
        Repair | less | The repair was good. Not hearing for four days was not.
        Repair | less | I was told Tuesday, then Thursday, and each time I had rung first.
        Repair | less | The noise came back after a week.
        Repair | less | One says one thing at the counter and the workshop says another.
        Repair | less | A cable was changed that I hadn’t been asked about.
        Repair | less | I don’t need it faster. I need to know when.
        Collection | more | Both saddles were at the right height. I have short legs and it is always wrong.
        Collection | more | They had pumped up the trailer too, which they hadn’t been asked to do.
        Collection | more | Somebody waited ten minutes for me after closing, and smiled.
        Collection | more | In and out in three minutes with two tired children.
        Collection | as_expected | Bike there, bill right, thank you.
        Collection | as_expected | I waited a little, but they were full.
        Collection | as_expected | The message came when it was ready, as it should.
        Collection | less | The text said ready and it was not.
        Collection | less | Nobody at the counter knew where it was.
        Collection | less | I found out by chance that it was done two days ago.
        Collection | less | I came by bus with a child, and the wheel was still off.
        Collection | less | If I hadn’t rung, it would still hang there.
        Collection | less | Ten minutes of searching, and nobody said sorry.
        Collection | less | I only ever hear from you when I ask.
        Order | more | They sent a picture of it being built. My son has it on his wall.
        Order | more | I was told that the cheaper one would do, and it does.
        Order | more | The wrong one had come, and I was allowed to keep it.
        Order | more | Half an hour of fitting came with it, and nobody had mentioned it before.
        Order | as_expected | Ordered, came, fits.
        Order | as_expected | The date was right.
        Order | as_expected | As described on the page.
        Order | less | The date moved twice, and I heard of it once.
        Order | less | It said in stock and it was not.
        Order | less | Two left pedals. Funny afterwards, not on the day.
        Order | less | Nobody could say where my order was.
        Delivery | more | Carried to the fourth floor, and he wouldn’t take a tip.
        Delivery | more | He rang before, as I had asked. That alone.
        Delivery | as_expected | It came on the day.
        Delivery | as_expected | Everything in the box and the box in one piece.
        Delivery | less | I took a day off, and nobody came and nobody rang.
        Delivery | less | I had to find out by myself that the van had broken down.
        Delivery | less | Between ten and twelve was ten to three.
        Delivery | less | A scratch on a new bike. Put right, but still.
        Delivery | less | You told the carrier. You didn’t tell me.
        Invoice | more | He answered in the evening and put it right by the morning.
        Invoice | more | I could pay in two parts and was thanked for asking.
        Invoice | as_expected | Corrected without discussion.
        Invoice | as_expected | The new invoice was what my employer needed.
        Invoice | as_expected | Answered the next day, and clear.
        Invoice | less | I was told one price and charged another.
        Invoice | less | A reminder for something that I’d paid. Unpleasant.
        Invoice | less | I still don’t know what small parts are.
        Invoice | less | It was put right, but I had to bring the slip.
        any | more | Somebody had clearly thought about it before I asked.
        any | more | I came in annoyed and left with a plan.
        any | more | They treat my old bike like a new one.
        any | more | It felt as if they knew me.
        any | as_expected | Good, as I’m used to from you.
        any | as_expected | All right.
        any | as_expected | No complaints.
        any | less | It was all right in the end, but I had to ask too often.
        any | less | Everybody is kind, and nobody knows what the other has said.
        any | less | You are better than this on other days.
        """
}
