extension HolidayRules {
    /// IT, MT, PT, SM, TR, VA.
    static let southernEurope2 = """
        # IT Italy
        11-01 All Saints' Day
        08-15 Assumption Of Mary Day
        12-25 Christmas Day
        E+1 Easter Monday
        E Easter Sunday
        01-06 Epiphany
        12-08 Immaculate Conception
        05-01 Labor Day
        04-25 Liberation Day
        11-01>sun National Unity Day
        01-01 New Year's Day
        06-02 Republic Day
        10-04 2026.. Saint Francis of Assisi, Patron Saint of Italy
        12-26 Saint Stephen's Day
        # MT Malta
        12-25 Christmas Day
        09-08 Feast of Our Lady of Victories
        03-19 Feast of Saint Joseph
        02-10 Feast of Saint Paul's Shipwreck
        06-29 Feast of Saint Peter and Saint Paul
        08-15 Feast of the Assumption
        12-08 Feast of the Immaculate Conception
        03-31 Freedom Day
        E-2 Good Friday
        09-21 Independence Day
        01-01 New Year's Day
        12-13 Republic Day
        06-07 Sette Giugno
        05-01 Worker's Day
        # PT Portugal
        11-01 !2013,2014,2015 All Saints' Day
        08-15 Assumption Day
        12-25 Christmas Day
        E+60 !2013,2014,2015 Corpus Christi
        06-10 Day of Portugal, Camões, and the Portuguese Communities
        E Easter Sunday
        04-25 Freedom Day
        E-2 Good Friday
        12-08 Immaculate Conception
        05-01 Labor Day
        01-01 New Year's Day
        10-05 !2013,2014,2015 Republic Day
        12-01 !2013,2014,2015 Restoration of Independence Day
        # SM San Marino
        11-01 All Saints' Day
        03-25 Anniversary of the Arengo
        07-28 Anniversary of the Fall of Fascism and Freedom Day
        02-05 Anniversary of the Liberation of the Republic and Feast of Saint Agatha
        08-15 Assumption Day
        12-25 Christmas Day
        11-02 Commemoration of the Dead
        E+60 Corpus Christi
        E+1 Easter Monday
        E Easter Sunday
        01-06 Epiphany
        12-08 Immaculate Conception
        10-01 Investiture of Captains Regent
        04-01 Investiture of Captains Regent
        01-01 New Year's Day
        09-03 Saint Marinus' Day, Anniversary of the Founding of the Republic
        12-26 Saint Stephen's Day
        05-01 Workers' Day
        # TR Türkiye
        05-19 Commemoration of Atatürk, Youth and Sports Day
        07-15 2017.. Democracy and National Unity Day
        =20:0731,0801,0802,0803;21:0720,0721,0722,0723;22:0709,0710,0711,0712;23:0628,0629,0630,0701;24:0616,0617,\
        0618,0619;25:0606,0607,0608,0609;26:0527,0528,0529,0530;27:0516,0517,0518,0519;28:0505,0506,0507,0508;\
        29:0424,0425,0426,0427;30:0413,0414,0415,0416;31:0402,0403,0404,0405;32:0322,0323,0324,0325;33:0311~,0312~,\
        0313~,0314~;34:0301~,0302~,0303~,0304~;35:0218~,0219~,0220~,0221~ Eid al-Adha
        =20:0524,0525,0526;21:0513,0514,0515;22:0502,0503,0504;23:0421,0422,0423;24:0410,0411,0412;25:0330,0331,\
        0401;26:0320,0321,0322;27:0309,0310,0311;28:0226,0227,0228;29:0214,0215,0216;30:0204,0205,0206;31:0124,0125,\
        0126;32:0114,0115,0116;33:0102~,0103~,0104~,1223~,1224~,1225~;34:1212~,1213~,1214~;35:1201~,1202~,\
        1203~ Eid al-Fitr
        05-01 2009.. Labor and Solidarity Day
        04-23 National Sovereignty and Children's Day
        01-01 New Year's Day
        10-29 Republic Day
        08-30 Victory Day
        # VA Holy See (Vatican City State)
        11-01 All Saints' Day
        11-02 All Souls' Day
        05-08 2026.. Anniversary of the Election of the Holy Father
        03-13 2014..2025 Anniversary of the Election of the Holy Father
        02-11 Anniversary of the Foundation of Vatican City
        E+39 Ascension Day
        08-15 Assumption of Mary Day
        12-25 Christmas Day
        12-24 Christmas Eve
        E+60 Corpus Domini
        08-16 Day After Assumption of Mary
        08-14 Day Before Assumption of Mary
        E+1 Easter Monday
        E Easter Sunday
        E+2 Easter Tuesday
        01-06 Epiphany
        E-2 Good Friday
        E-1 Holy Saturday
        12-08 Immaculate Conception
        12-31 Last Day of the Year
        E-3 Maundy Thursday
        09-17 2025.. Name Day of the Holy Father
        04-23 2013..2025 Name Day of the Holy Father
        12-27 Saint John the Evangelist's Day
        05-01 Saint Joseph the Worker's Day
        03-19 Saint Joseph's Day
        12-26 Saint Stephen's Day
        06-29 Saints Peter and Paul's Day
        E+56 Solemnity of Holy Trinity
        01-01 Solemnity of Mary, Mother of God
        E+49 Solemnity of Pentecost
        """
}
