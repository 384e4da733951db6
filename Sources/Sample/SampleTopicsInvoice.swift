/// How invoices are written about. `SampleTopic` reads the form.
enum SampleTopicsInvoice {
    static let text = """
        ## Invoice | question | 0
        s [Question about|About] the invoice
        s1 What is [this line|"small parts"] on the invoice?
        s2 Invoice for my [firm|employer]
        o1 What does "small parts €[6|9|12]" mean on my invoice? I’m not [complaining|counting screws], I’d like to
          know.
        o2 Could I have the invoice made out to [my firm|my employer|the club]? The address is below. [It’s for the
          bike scheme|They pay half].
        o3 I need [the invoice|a receipt] from [the spring|last year] for the insurance. [Is that possible|Do you still
          have it]?
        p2 Needs an invoice for the employer. Jonas sends it today.
        a1 It’s [cable ends, two washers and grease|a tube patch and four bolts]. I’ll write it out in future, you’re
          not the first to wonder.
        a2 Here is the new one, made out to the address you gave. The date stays the same so that nothing is counted
          twice.
        a3 Found it and attached it, together with the frame number, which they usually ask for.
        t1 Clear now, thank you.
        t23 Just what they asked for.
        s3 A receipt for the insurance
        ## Invoice | dispute | -2
        s1 [More|Higher] than [you said|we agreed]
        s12 €[20|25|30] too much?
        s2 [Charged|Billed] twice for one thing
        o1 I was told about €[45|60|75] and the invoice says €[68|82|96]. [Nobody rang before|I’d have said yes, but
          nobody asked].
        o2 There are two [tubes|cables|hours] on the invoice and I had one. Please look again.
        o3 I paid [in the shop|by card] on {ago} and now there is a reminder. [I still have the slip|Please check].
        a1 You’re right, we agreed to ring before going over and we didn’t. You pay what was said; the new invoice is
          attached. I’m sorry.
        a2 I’ve looked: it was one. The difference is on its way back to your card and arrives within three working
          days.
        a3 Your payment came on {ago} and was booked to somebody with the same name. I’m sorry about the reminder,
          please tear it up.
        t Thank you. I keep my receipts for a reason.
        t That is fair.
        n1 Price on the hook tag was without the part. Tag now has two lines.
        s3 A reminder, but I have paid
        s3 Paid on {ago}
        ## Invoice | request | 0
        s1 [May I pay later|Later this month]?
        s2 Please send the invoice [again|by email]
        o1 May I pay at the end of the month? [Salary comes on the 28th|It’s a tight one].
        o2 The invoice went to my old address. Could you send it again [by email|to the new one]?
        o3 Could I pay the [repair|service] in two parts? I didn’t expect it to be [that much|a new wheel].
        p1 Asked to pay at the end of the month. Agreed.
        a1 End of the month is fine. I’ve put it down, you needn’t do anything.
        a2 Sent again just now, and the new address is in the book.
        a3 Two parts, no extra: half now, half next month. Thank you for asking before and not after.
        t13 That helps a lot.
        t2 It came, thank you.
        s3 Paying in two parts
        s3 Half now, half later?
        """
}
