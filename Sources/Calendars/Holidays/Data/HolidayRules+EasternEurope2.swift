extension HolidayRules {
    /// PL, RO, RS, RU, SI, SK, UA, XK.
    static let easternEurope2 = """
        # PL Poland
        11-01 All Saints' Day
        08-15 Assumption Day
        12-25 Christmas Day
        12-24 2025.. Christmas Eve
        E+60 Corpus Christi
        E+1 Easter Monday
        E Easter Sunday
        01-06 2011.. Epiphany
        05-01 National Day
        05-03 National Day of the Third of May
        11-11 National Independence Day
        01-01 New Year's Day
        E+49 Pentecost
        12-26 Second Day of Christmas
        # RO Romania
        06-01 2017.. Children's Day
        12-25 Christmas Day
        12-26 Christmas Day
        08-15 2009.. Dormition of the Mother of God
        O Easter
        O+1 Easter
        01-06 2028.. Epiphany
        =24:0106;25:0106;26:0106;27:0106 Epiphany
        O-2 2018.. Good Friday
        05-01 Labor Day
        12-01 National Day
        01-01 New Year's Day
        01-02 New Year's Day
        O+49 2009.. Pentecost
        O+50 2009.. Pentecost
        11-30 2012.. Saint Andrew's Day
        01-07 2028.. Saint John the Baptist
        =24:0107;25:0107;26:0107;27:0107 Saint John the Baptist
        01-24 2017.. Unification of the Romanian Principalities Day
        # RS Serbia
        11-11 Armistice Day
        11-12?mon+0 Armistice Day (observed)
        O+1 Easter Monday
        O Easter Sunday
        O-2 Good Friday
        O-1 Holy Saturday
        05-01 Labor Day
        05-02 Labor Day
        05-03?mon+1?tue+0 2015..2037 Labor Day (observed)
        01-01 New Year's Day
        01-02 New Year's Day
        01-03?mon+0?tue+0 New Year's Day (observed)
        01-07 Orthodox Christmas Day
        02-15 Statehood Day
        02-16 Statehood Day
        02-17?mon+0?tue+0 Statehood Day (observed)
        # RU Russian Federation
        01-07 Christmas Day
        =22:0503 Day off (substituted from 01/01/2022)
        =23:0224 Day off (substituted from 01/01/2023)
        =21:1105 Day off (substituted from 01/02/2021)
        =22:0510 Day off (substituted from 01/02/2022)
        =27:1105 Day off (substituted from 01/02/2027)
        =21:1231 Day off (substituted from 01/03/2021)
        =26:0109 Day off (substituted from 01/03/2026)
        =27:1231 Day off (substituted from 01/03/2027)
        =20:0504 Day off (substituted from 01/04/2020)
        =25:0502 Day off (substituted from 01/04/2025)
        =26:1231 Day off (substituted from 01/04/2026)
        =20:0505 Day off (substituted from 01/05/2020)
        =25:1231 Day off (substituted from 01/05/2025)
        =24:0510 Day off (substituted from 01/06/2024)
        =24:1231 Day off (substituted from 01/07/2024)
        =23:0508 Day off (substituted from 01/08/2023)
        =21:0222 Day off (substituted from 02/20/2021)
        =27:0222 Day off (substituted from 02/20/2027)
        =25:0508 Day off (substituted from 02/23/2025)
        =22:0307 Day off (substituted from 03/05/2022)
        =25:0613 Day off (substituted from 03/08/2025)
        =24:0429 Day off (substituted from 04/27/2024)
        =25:1103 Day off (substituted from 11/01/2025)
        =24:0430 Day off (substituted from 11/02/2024)
        =24:1230 Day off (substituted from 12/28/2024)
        02-23 Defender of the Fatherland Day
        =20:0224 Defender of the Fatherland Day (observed)
        05-01 Holiday of Spring and Labor
        05-02?mon+0?sun+1 ..2031 Holiday of Spring and Labor (observed)
        03-08 International Women's Day
        =20:0309;26:0309 International Women's Day (observed)
        01-01 New Year Holidays
        01-02 New Year Holidays
        01-03 New Year Holidays
        01-04 New Year Holidays
        01-05 New Year Holidays
        01-06 2013.. New Year Holidays
        01-08 2013.. New Year Holidays
        06-12 Russia Day
        06-13?mon+0?sun+1 ..2031 Russia Day (observed)
        11-04 Unity Day
        =23:1106 Unity Day (observed)
        05-09 Victory Day
        05-10?mon+0?sun+1 ..2031 Victory Day (observed)
        # SI Slovenia
        08-15 Assumption Day
        12-25 Christmas Day
        11-01 Day of Remembrance for the Dead
        04-27 Day of Uprising Against Occupation
        E+1 Easter Monday
        E Easter Sunday
        12-26 Independence and Unity Day
        05-01 Labor Day
        05-02 Labor Day
        01-01 New Year's Day
        01-02 2017.. New Year's Day
        E+49 Pentecost
        02-08 Prešeren's Day, the Slovenian Cultural Holiday
        10-31 Reformation Day
        =23:0814 Solidarity Day
        06-25 Statehood Day
        # SK Slovakia
        11-01 All Saints' Day
        12-25 Christmas Day
        12-24 Christmas Eve
        09-01 ..2023 Constitution Day
        09-15 !2026 Day of Our Lady of the Seven Sorrows
        05-08 !2026 Day of Victory over Fascism
        01-01 Day of the Establishment of the Slovak Republic
        E+1 Easter Monday
        01-06 Epiphany (Three Kings' Day and Orthodox Christmas)
        E-2 Good Friday
        05-01 Labor Day
        07-05 Saints Cyril and Methodius Day
        12-26 Second Day of Christmas
        08-29 Slovak National Uprising Anniversary
        11-17 ..2024 Struggle for Freedom and Democracy Day
        # UA Ukraine
        01-07 ..2022 Christmas Day
        =20:1225;21:1225 Christmas Day
        =21:1227 Christmas Day (observed)
        =20:0509;21:0509 Day of Victory over Nazism in World War II (Victory Day)
        =20:0511;21:0510 Day of Victory over Nazism in World War II (Victory Day) (observed)
        =21:1014 Day of defenders of Ukraine
        06-28 ..2021 Day of the Constitution of Ukraine
        06-29?mon+0?sun+1 ..2024 Day of the Constitution of Ukraine (observed)
        =20:0106 Day off (substituted from 01/11/2020)
        =21:0108 Day off (substituted from 01/16/2021)
        =22:0307 Day off (substituted from 03/12/2022)
        =21:0823 Day off (substituted from 08/28/2021)
        =21:1015 Day off (substituted from 10/23/2021)
        =20:1014 Defender of Ukraine Day
        O ..2021 Easter Sunday (Pascha)
        =20:0420;21:0504 Easter Sunday (Pascha) (observed)
        08-24 ..2021 Independence Day
        03-08 ..2022 International Women's Day
        03-10?mon+0?tue-1 ..2024 International Women's Day (observed)
        =20:0501;21:0501 Labor Day
        =21:0503 Labor Day (observed)
        01-01 ..2022 New Year's Day
        =22:0103 New Year's Day (observed)
        O+49 ..2021 Pentecost
        O+50 ..2021 Pentecost (observed)
        # XK Kosovo
        12-25 2009.. Catholic Christmas Day
        12-26?mon+0?sun+1 ..2038 Catholic Christmas Day (observed)
        E 2009.. Catholic Easter
        E+1 2009.. !2012,2039 Catholic Easter (observed)
        04-09 2009.. Constitution Day
        04-10?mon+0?sun+1 Constitution Day (observed)
        =20:0731~;21:0720~;22:0709~;23:0628~;24:0616~;25:0606~;26:0527~;27:0516~;28:0505~;29:0424~;30:0413~;\
        31:0402~;32:0322~;33:0311~;34:0301~;35:0218~ Eid al-Adha
        =22:0711;24:0617;27:0517;30:0415;35:0220 Eid al-Adha (observed, estimated)
        =20:0524~;21:0513~;22:0502~;23:0421~;24:0410~;25:0330~;26:0320~;27:0309~;28:0226~;29:0214~;30:0204~;\
        31:0124~;32:0114~;33:0102~,1223~;34:1212~;35:1201~ Eid al-Fitr
        =20:0525;25:0331;28:0228;33:0104;35:1203 Eid al-Fitr (observed, estimated)
        05-09 2009.. Europe Day
        05-10?mon+0?sun+1 Europe Day (observed)
        02-17 2009.. Independence Day
        02-18?mon+0?sun+1 2009.. Independence Day (observed)
        05-01 2009.. International Labor Day
        05-02?mon+0?sun+1 2027.. International Labor Day (observed)
        =21:0503;22:0503 International Labor Day (observed)
        01-01 2009.. New Year's Day
        01-02 2009.. New Year's Day
        01-03?mon+0?tue+0?sun+1 New Year's Day (observed)
        01-04?tue+0 New Year's Day (observed)
        01-07 2009.. Orthodox Christmas Day
        01-08?mon+0?sun+1 Orthodox Christmas Day (observed)
        O 2009.. Orthodox Easter
        O+1 2033.. Orthodox Easter (observed)
        O+1 2022..2026 Orthodox Easter (observed)
        =20:0420;21:0504;27:0504;28:0417;29:0410;30:0429;31:0414;32:0504 Orthodox Easter (observed)
        """
}
