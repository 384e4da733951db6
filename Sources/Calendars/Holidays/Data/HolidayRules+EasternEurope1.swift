extension HolidayRules {
    /// AL, AM, BA, BG, BY, CZ, GE, HR, HU, MD, ME, MK.
    static let easternEurope1 = """
        # AL Albania
        11-22 2024.. Alphabet Day
        11-23?mon+0?sun+1 2021.. Alphabet Day (observed)
        E Catholic Easter Sunday
        E+1 2009.. Catholic Easter Sunday (observed)
        12-25 Christmas Day
        12-26?mon+0?sun+1 ..2038 Christmas Day (observed)
        =20:0731;21:0720;22:0709;23:0628;24:0616;25:0606;26:0527;27:0516~;28:0505~;29:0424~;30:0413~;31:0402~;\
        32:0322~;33:0311~;34:0301~;35:0218~ Eid al-Adha
        =22:0711;24:0617 Eid al-Adha (observed)
        =27:0517;30:0415;35:0219 Eid al-Adha (observed, estimated)
        =20:0524;21:0513;22:0502;23:0421;24:0410;25:0330;26:0320;27:0309~;28:0226~;29:0214~;30:0204~;31:0124~;\
        32:0114~;33:0102~,1223~;34:1212~;35:1201~ Eid al-Fitr
        =20:0525;25:0331 Eid al-Fitr (observed)
        =28:0228;33:0104;35:1203 Eid al-Fitr (observed, estimated)
        11-28 Flag and Independence Day
        11-30?mon+0?tue+0 Flag and Independence Day (observed)
        05-01 International Workers' Day
        05-02?mon+0?sun+1 2027.. International Workers' Day (observed)
        =21:0503;22:0503 International Workers' Day (observed)
        11-29 Liberation Day
        12-01?mon+0?tue+0 Liberation Day (observed)
        09-05 2018.. Mother Teresa Canonization Day
        09-06?mon+0?sun+1 2016.. Mother Teresa Canonization Day (observed)
        12-08 2009.. National Youth Day
        12-10?mon+0?tue-1 National Youth Day (observed)
        01-01 New Year's Day
        01-02 New Year's Day
        01-03?mon+0?tue+0?sun+1 New Year's Day (observed)
        01-04?tue+0 New Year's Day (observed)
        03-22 Nowruz Day
        03-23?mon+0?sun+1 Nowruz Day (observed)
        O Orthodox Easter Sunday
        O+1 !2021,2027,2032 Orthodox Easter Sunday (observed)
        =21:0504;27:0504;32:0504 Orthodox Easter Sunday (observed)
        =20:0103;22:0321;24:0315 Public Holiday
        03-14 Summer Day
        03-15?mon+0?sun+1 Summer Day (observed)
        # AM Armenia
        01-28 Army Day
        01-03 2010..2021 Christmas Holidays
        01-04 2010..2021 Christmas Holidays
        01-05 2010..2021 Christmas Holidays
        01-06 Christmas and Epiphany
        07-05 Constitution Day
        01-27 2026.. Day of Remembrance for the Fallen Defenders of the Fatherland
        01-07 2010..2021 Day of Remembrance of the Dead
        04-24 2019.. Day of Remembrance of the Victims of Armenian Genocide
        =20:0127 Day off (substituted from 02/01/2020)
        =20:0529 Day off (substituted from 05/23/2020)
        =21:0920 Day off (substituted from 09/25/2021)
        09-21 Independence Day
        05-01 Labor Day
        01-01 New Year's Day
        01-02 New Year's Day
        12-31 New Year's Eve
        05-28 Republic Day
        05-09 Victory and Peace Day
        03-08 Women's Day
        # BA Bosnia and Herzegovina
        12-25 Catholic Christmas Day
        E+1 Catholic Easter Monday
        =20:0731;21:0720;22:0709;23:0628;24:0616~;25:0606~;26:0527~;27:0516~;28:0505~;29:0424~;30:0413~;31:0402~;\
        32:0322~;33:0311~;34:0301~;35:0218~ Eid al-Adha
        =20:0524;21:0513;22:0502;23:0421;24:0410;25:0330~;26:0320~;27:0309~;28:0226~;29:0214~;30:0204~;31:0124~;\
        32:0114~;33:0102~,1223~;34:1212~;35:1201~ Eid al-Fitr
        05-01 International Labor Day
        05-02 International Labor Day
        01-01 New Year's Day
        01-02 New Year's Day
        01-07 Orthodox Christmas Day
        O-2 Orthodox Good Friday
        # BG Bulgaria
        12-25 Christmas Day
        12-26 Christmas Day
        12-28?mon+0?tue+0?wed+0 2017.. Christmas Day (observed)
        =21:1227;27:1227;32:1227 Christmas Day (observed)
        12-24 Christmas Eve
        12-27?tue+0?wed+0 2017.. Christmas Eve (observed)
        05-24 ..2020 Day of Bulgarian Enlightenment and Culture and Slavonic Alphabet
        =20:0525 Day of Bulgarian Enlightenment and Culture and Slavonic Alphabet (observed)
        05-24 2021.. Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture
        05-25?mon+0?sun+1 2021.. Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture (observed)
        O Easter
        O+1 Easter
        O-2 2010.. Good Friday
        O-1 2010.. Holy Saturday
        09-22 Independence Day
        09-23?mon+0?sun+1 2014.. Independence Day (observed)
        05-01 Labor Day and International Workers' Solidarity Day
        05-02?mon+0?sun+2 2017..2037 Labor Day and International Workers' Solidarity Day (observed)
        03-03 Liberation Day
        03-04?mon+0?sun+1 2014.. Liberation Day (observed)
        01-01 New Year's Day
        01-02?mon+0?sun+1 2013.. New Year's Day (observed)
        =25:1231;26:0102 Non-working day
        05-06 Saint George's Day, Day of the Bulgarian Army
        05-07?mon+0?sun+1 2013..2039 Saint George's Day, Day of the Bulgarian Army (observed)
        09-06 Unification Day
        09-07?mon+0?sun+1 2016.. Unification Day (observed)
        # BY Belarus
        12-25 Catholic Christmas Day
        E Catholic Easter
        =20:0106 Day off (substituted from 01/04/2020)
        =25:0106 Day off (substituted from 01/11/2025)
        =21:0108 Day off (substituted from 01/16/2021)
        =22:0307 Day off (substituted from 03/12/2022)
        =20:0427 Day off (substituted from 04/04/2020)
        =26:0420 Day off (substituted from 04/25/2026)
        =25:0428 Day off (substituted from 04/26/2025)
        =23:0424 Day off (substituted from 04/29/2023)
        =23:0508 Day off (substituted from 05/13/2023)
        =22:0502 Day off (substituted from 05/14/2022)
        =21:0510 Day off (substituted from 05/15/2021)
        =24:0513 Day off (substituted from 05/18/2024)
        =25:0704 Day off (substituted from 07/12/2025)
        =23:1106 Day off (substituted from 11/11/2023)
        =24:1108 Day off (substituted from 11/16/2024)
        =25:1226 Day off (substituted from 12/20/2025)
        07-03 Independence Day of the Republic of Belarus (Day of the Republic)
        05-01 Labor Day
        01-01 New Year's Day
        01-02 2024.. New Year's Day
        =20:0102;21:0102;22:0102;23:0102 New Year's Day
        11-07 October Revolution Day
        01-07 Orthodox Christmas Day
        O Orthodox Easter
        O+9 Radunitsa (Day of Rejoicing)
        05-09 Victory Day
        03-08 Women's Day
        # CZ Czechia
        12-25 Christmas Day
        12-24 Christmas Eve
        E+1 Easter Monday
        E-2 2016.. Good Friday
        01-01 Independent Czech State Restoration Day
        10-28 Independent Czechoslovak State Day
        07-06 Jan Hus Day
        05-01 Labor Day
        01-01 New Year's Day
        07-05 Saints Cyril and Methodius Day
        12-26 Second Day of Christmas
        09-28 Statehood Day
        11-17 2023.. Struggle for Freedom and Democracy Day and International Students' Day
        =20:1117;21:1117;22:1117 Struggle for Freedom and Democracy Day and International Students' Day
        05-08 Victory Day
        # GE Georgia
        01-07 Christmas Day
        05-17 2025.. Day of Family Sanctity and Respect for Parents
        05-09 Day of Victory over Fascism
        08-28 Dormition of the Mother of God
        O+1 Easter Monday
        O Easter Sunday
        01-19 Epiphany
        O-2 Good Friday
        10-14 Holiday of Svetitskhovloba, Robe of Jesus
        O-1 Holy Saturday
        05-26 Independence Day
        03-08 International Women's Day
        03-03 Mother's Day
        04-09 National Unity Day
        01-01 New Year's Day
        01-02 New Year's Day
        =24:0517;25:0829 Public Holiday
        05-12 Saint Andrew's Day
        11-23 Saint George's Day
        # HR Croatia
        11-01 All Saints' Day
        06-22 Anti-Fascist Struggle Day
        08-15 Assumption Day
        12-25 Christmas Day
        E+60 Corpus Christi
        E+1 Easter Monday
        E 2009.. Easter Sunday
        01-06 Epiphany
        05-01 Labor Day
        01-01 New Year's Day
        11-18 2020.. Remembrance Day
        12-26 Saint Stephen's Day
        05-30 2020.. Statehood Day
        08-05 Victory and Homeland Thanksgiving Day and Croatian Veterans Day
        # HU Hungary
        11-01 All Saints' Day
        12-25 Christmas Day
        12-24 2026.. Christmas Eve
        =26:0102 Day off (substituted from 01/10/2026)
        =22:0314 Day off (substituted from 03/26/2022)
        =25:0502 Day off (substituted from 05/17/2025)
        =24:0819 Day off (substituted from 08/03/2024)
        =26:0821 Day off (substituted from 08/08/2026)
        =20:0821 Day off (substituted from 08/29/2020)
        =22:1031 Day off (substituted from 10/15/2022)
        =25:1024 Day off (substituted from 10/18/2025)
        =24:1224 Day off (substituted from 12/07/2024)
        =21:1224 Day off (substituted from 12/11/2021)
        =20:1224 Day off (substituted from 12/12/2020)
        =25:1224 Day off (substituted from 12/13/2025)
        =24:1227 Day off (substituted from 12/14/2024)
        E Easter
        E+1 Easter Monday
        E-2 2017.. Good Friday
        05-01 Labor Day
        10-23 National Day
        03-15 National Day
        01-01 New Year's Day
        E+49 Pentecost
        E+50 Pentecost Monday
        12-26 Second Day of Christmas
        08-20 State Foundation Day
        # MD Moldova
        12-25 2013.. Christmas Day (by new style)
        01-07 2014.. Christmas Day (by old style)
        01-08 2014.. Christmas Day (by old style)
        O+8 Day of Rejoicing
        O Easter
        O+1 Easter
        05-09 2017.. Europe Day
        06-01 2016.. International Children's Day
        03-08 International Women's Day
        05-01 International Workers' Solidarity Day
        08-31 National Language Day
        01-01 New Year's Day
        08-27 Republic of Moldova Independence Day
        05-09 Victory Day and Commemoration of the heroes fallen for Independence of Fatherland
        # ME Montenegro
        05-21 Independence Day
        05-22 Independence Day
        05-23?mon+0?tue+0 Independence Day (observed)
        05-01 Labor Day
        05-02 Labor Day
        05-03?mon+0?tue+0 Labor Day (observed)
        01-01 New Year's Day
        01-02 New Year's Day
        01-03?mon+0?tue+0 New Year's Day (observed)
        11-13 2022.. Njegos Day
        =24:1114 Njegos Day
        =22:1114;33:1114 Njegos Day (observed)
        07-13 Statehood Day
        07-14 Statehood Day
        07-15?mon+0?tue+0 Statehood Day (observed)
        # MK North Macedonia
        01-07 Christmas Day
        =24:0108;29:0108;35:0108 Christmas Day (observed)
        O+1 Easter Monday
        =20:0524;21:0513;22:0502;23:0421;24:0410;25:0330;26:0320~;27:0309~;28:0226~;29:0214~;30:0204~;31:0124~;\
        32:0114~;33:0102~,1223~;34:1212~;35:1201~ Eid al-Fitr
        =20:0525;25:0331 Eid al-Fitr (observed)
        =33:0103 Eid al-Fitr (observed, estimated)
        =24:0424,0508 Election Day
        09-08 Independence Day
        09-09?mon+0 Independence Day (observed)
        05-01 Labor Day
        05-02?mon+0 Labor Day (observed)
        10-23 Macedonian Revolutionary Struggle Day
        10-24?mon+0 Macedonian Revolutionary Struggle Day (observed)
        10-11 National Uprising Day
        10-12?mon+0 National Uprising Day (observed)
        01-01 New Year's Day
        01-02?mon+0 New Year's Day (observed)
        08-02 Republic Day
        08-03?mon+0 Republic Day (observed)
        12-08 Saint Clement of Ohrid Day
        12-09?mon+0 Saint Clement of Ohrid Day (observed)
        05-24 Saints Cyril and Methodius Day
        05-25?mon+0 Saints Cyril and Methodius Day (observed)
        """
}
