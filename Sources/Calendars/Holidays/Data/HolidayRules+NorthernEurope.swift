extension HolidayRules {
    /// DK, EE, FI, GB, IE, IM, IS, JE, LT, LV, NO, SE.
    static let northernEurope = """
        # DK Denmark
        E+39 Ascension Day
        12-25 Christmas Day
        E+1 Easter Monday
        E Easter Sunday
        E-2 Good Friday
        E+26 ..2023 Great Prayer Day
        E-3 Maundy Thursday
        01-01 New Year's Day
        E+49 Pentecost
        E+50 Pentecost Monday
        12-26 Second Day of Christmas
        # EE Estonia
        12-25 Christmas Day
        12-24 Christmas Eve
        E Easter Sunday
        E-2 Good Friday
        02-24 Independence Day
        08-20 Independence Restoration Day
        05-01 May Day
        06-24 Midsummer Day
        01-01 New Year's Day
        E+49 Pentecost
        12-26 Second Day of Christmas
        06-23 Victory Day
        # FI Finland
        10-31>sat All Saints' Day
        E+39 Ascension Day
        12-25 Christmas Day
        12-24 Christmas Eve
        E+1 Easter Monday
        E Easter Sunday
        01-06 Epiphany
        E-2 Good Friday
        12-06 Independence Day
        05-01 May Day
        06-20>sat Midsummer Day
        06-19>fri Midsummer Eve
        01-01 New Year's Day
        E+49 Pentecost
        12-26 Second Day of Christmas
        # GB United Kingdom
        12-26 Boxing Day
        12-28?mon+0?tue+0 Boxing Day (observed)
        12-25 Christmas Day
        12-27?mon+0?tue+0 Christmas Day (observed)
        =23:0508 Coronation of Charles III
        E-2 Good Friday
        05-01>mon !2020 May Day
        =20:0508 May Day
        01-01 New Year's Day
        01-02?mon+0?sun+1 New Year's Day (observed)
        =22:0603 Platinum Jubilee of Elizabeth II
        05-25>mon !2012,2022 Spring Bank Holiday
        =22:0602 Spring Bank Holiday
        =22:0919 State Funeral of Queen Elizabeth II
        # GB-ENG England
        E+1 Easter Monday
        08-25>mon Late Summer Bank Holiday
        # GB-NIR Northern Ireland
        07-12 Battle of the Boyne
        07-13?mon+0?sun+1 Battle of the Boyne (observed)
        E+1 Easter Monday
        08-25>mon Late Summer Bank Holiday
        03-17 Saint Patrick's Day
        03-18?mon+0?sun+1 Saint Patrick's Day (observed)
        # GB-SCT Scotland
        01-02 New Year Holiday
        01-04?mon+0?tue+0?wed-1 New Year Holiday (observed)
        11-30 Saint Andrew's Day
        12-01?mon+0?sun+1 Saint Andrew's Day (observed)
        =26:0615 Scotland's participation in the FIFA World Cup final
        08-01>mon Summer Bank Holiday
        # GB-WLS Wales [Cymru GB-CYM]
        E+1 Easter Monday
        08-25>mon Late Summer Bank Holiday
        # IE Ireland
        08-01>mon August Bank Holiday
        12-25 Christmas Day
        =22:0318 Day of Remembrance and Recognition
        E+1 Easter Monday
        06-01>mon June Bank Holiday
        05-01>mon May Bank Holiday
        01-01 New Year's Day
        10-25>mon October Bank Holiday
        02-01/tue+6/wed+5/thu+4/sat+2/sun+1 2023.. Saint Brigid's Day
        03-17 Saint Patrick's Day
        12-26 Saint Stephen's Day
        # IM Isle of Man
        12-26 Boxing Day
        12-28?mon+0?tue+0 Boxing Day (observed)
        12-25 Christmas Day
        12-27?mon+0?tue+0 Christmas Day (observed)
        =23:0508 Coronation of Charles III
        E+1 Easter Monday
        E-2 Good Friday
        08-25>mon Late Summer Bank Holiday
        05-01>mon !2020 May Day
        =20:0508 May Day
        01-01 New Year's Day
        01-02?mon+0?sun+1 New Year's Day (observed)
        =22:0603 Platinum Jubilee of Elizabeth II
        05-25>mon !2012,2022 Spring Bank Holiday
        =22:0602 Spring Bank Holiday
        =22:0919 State Funeral of Queen Elizabeth II
        06-01>fri TT Bank Holiday
        07-05/sat+2/sun+1 Tynwald Day
        # IS Iceland
        E+39 Ascension Day
        12-25 Christmas Day
        08-01>mon Commerce Day
        E+1 Easter Monday
        E Easter Sunday
        04-19>thu First Day of Summer
        E-2 Good Friday
        05-01 Labor Day
        E-3 Maundy Thursday
        06-17 National Day
        01-01 New Year's Day
        E+49 Pentecost
        E+50 Pentecost Monday
        12-26 Second Day of Christmas
        # JE Jersey
        =20:0508 75th Anniversary of VE Day
        12-26 Boxing Day
        12-28?mon+0?tue+0 Boxing Day (substitute day)
        12-25 Christmas Day
        12-27?mon+0?tue+0 Christmas Day (substitute day)
        =21:0927 Corn Riots Anniversary
        =23:0508 Coronation of His Majesty King Charles III
        05-01>mon !2024 Early May Bank Holiday
        E+1 Easter Monday
        =22:0919 Funeral of Her Majesty Queen Elizabeth II
        E-2 Good Friday
        05-09?mon+0?tue+0?wed+0?thu+0?fri+0?sat+0 2015.. Liberation Day
        =24:0506 May Bank Holiday
        01-01 New Year's Day
        01-02?mon+0?sun+1 New Year's Day (substitute day)
        =22:0603 Queen's Platinum Jubilee
        05-25>mon !2012,2022 Spring Bank Holiday
        =22:0602 Spring Bank Holiday
        08-25>mon Summer Bank Holiday
        =24:0715 The visit of His Majesty King Charles III and Queen Camilla
        # LT Lithuania
        11-01 All Saints' Day
        11-02 2020.. All Souls' Day
        08-15 Assumption Day
        12-25 Christmas Day
        12-24 Christmas Eve
        06-24 Day of Dew and Saint John
        03-11 Day of Restoration of Independence of Lithuania
        02-16 Day of Restoration of the State of Lithuania
        E+1 Easter Monday
        E Easter Sunday
        06-01>sun Father's Day
        05-01 International Workers' Day
        05-01>sun Mother's Day
        01-01 New Year's Day
        12-26 Second Day of Christmas
        07-06 Statehood Day
        # LV Latvia
        12-25 Christmas Day
        12-24 Christmas Eve
        05-01 Constitutional Assembly Convocation Day
        =23:0529 Day of the Latvian Ice Hockey Team's Bronze Medal Win at the 2023 IIHF World Championship
        =26:0102 Day off (substituted from 01/17/2026)
        =21:0503 Day off (substituted from 05/08/2021)
        =25:0502 Day off (substituted from 05/10/2025)
        =23:0505 Day off (substituted from 05/20/2023)
        =20:0622 Day off (substituted from 06/13/2020)
        =21:0625 Day off (substituted from 06/19/2021)
        =26:0622 Day off (substituted from 06/27/2026)
        =25:1117 Day off (substituted from 11/08/2025)
        =21:1119 Day off (substituted from 11/13/2021)
        =24:1223 Day off (substituted from 12/14/2024)
        =24:1230 Day off (substituted from 12/28/2024)
        E+1 Easter Monday
        E Easter Sunday
        E-2 Good Friday
        05-01 Labor Day
        06-24 Midsummer Day
        06-23 Midsummer Eve
        05-08>sun Mother's Day
        =23:0710 Nationwide Latvian Song and Dance Celebration Final Day
        01-01 New Year's Day
        12-31 New Year's Eve
        E+49 Pentecost
        11-18 Republic of Latvia Proclamation Day
        11-19?mon+0?sun+1 Republic of Latvia Proclamation Day (observed)
        05-04 2012.. Restoration of Independence Day
        05-05?mon+0?sun+1 2009.. Restoration of Independence Day (observed)
        12-26 Second Day of Christmas
        # NO Norway
        E+39 Ascension Day
        12-25 Christmas Day
        05-17 Constitution Day
        E+1 Easter Monday
        E Easter Sunday
        E-2 Good Friday
        05-01 Labor Day
        E-3 Maundy Thursday
        01-01 New Year's Day
        E+49 Pentecost
        E+50 Pentecost Monday
        12-26 Second Day of Christmas
        # SE Sweden
        10-31>sat All Saints' Day
        E+39 Ascension Day
        12-25 Christmas Day
        E+1 Easter Monday
        E Easter Sunday
        01-06 Epiphany
        E-2 Good Friday
        05-01 May Day
        06-20>sat Midsummer Day
        06-06 National Day
        01-01 New Year's Day
        E+49 Pentecost
        12-26 Second Day of Christmas
        """
}
