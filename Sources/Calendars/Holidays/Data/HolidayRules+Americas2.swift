extension HolidayRules {
    /// CL, CO, CR, CU, DO, EC, GT, HN, JM, MX, NI, PA, PE, PR, PY, SV, UY.
    static let americas2 = """
        # CL-TA Tarapacá
        # CL-VS Valparaíso
        # CO Colombia
        11-01?mon+0 All Saints' Day
        11-04?mon+0?tue-1?wed-2?fri+3?sat+2?sun+1 All Saints' Day (observed)
        E+43 Ascension Day (observed)
        08-15?mon+0 Assumption Day
        08-18?mon+0?tue-1?wed-2?fri+3?sat+2?sun+1 Assumption Day (observed)
        08-07 Battle of Boyacá
        12-25 Christmas Day
        10-12?mon+0 Columbus Day
        10-15?mon+0?tue-1?wed-2?fri+3?sat+2?sun+1 Columbus Day (observed)
        E+64 Corpus Christi (observed)
        =29:0709;35:0709 Day of Our Lady of the Rosary of Chiquinquirá
        07-10>mon 2026.. !2029,2035,2040 Day of Our Lady of the Rosary of Chiquinquirá (observed)
        01-06?mon+0 Epiphany
        01-10?mon+0?tue-1?wed-2?thu-3?sat+2?sun+1 Epiphany (observed)
        E-2 Good Friday
        12-08 Immaculate Conception
        07-20 Independence Day
        11-11?mon+0 Independence of Cartagena
        11-14?mon+0?tue-1?wed-2?fri+3?sat+2?sun+1 Independence of Cartagena (observed)
        05-01 Labor Day
        E-3 Maundy Thursday
        01-01 New Year's Day
        =20:0622;21:0614;22:0627;23:0619;24:0610;25:0630;26:0615;27:0607;28:0626;29:0611;30:0701;31:0623;32:0607;\
        33:0627;34:0619;35:0604 Sacred Heart (observed)
        03-19?mon+0 Saint Joseph's Day
        03-22?mon+0?tue-1?wed-2?fri+3?sat+2?sun+1 Saint Joseph's Day (observed)
        06-29?mon+0 Saint Peter and Saint Paul's Day
        07-02?mon+0?tue-1?wed-2?fri+3?sat+2?sun+1 Saint Peter and Saint Paul's Day (observed)
        # CR Costa Rica
        07-25 2025.. Annexation of the Party of Nicoya to Costa Rica
        =22:0725 Annexation of the Party of Nicoya to Costa Rica
        =20:0727;21:0726;23:0724;24:0729 Annexation of the Party of Nicoya to Costa Rica (observed)
        12-25 Christmas Day
        10-11?tue+6?wed+5?thu+4 ..2021 Cultures Day (observed)
        E-2 Good Friday
        09-15 !2020,2021,2022 Independence Day
        =20:0914;21:0913;22:0919 Independence Day (observed)
        05-01 !2021 International Labor Day
        =21:0503 International Labor Day (observed)
        04-11 2009.. !2023,2024 Juan Santamaría Day
        =23:0410;24:0415 Juan Santamaría Day (observed)
        E-3 Maundy Thursday
        08-15 !2020,2023,2024 Mother's Day
        =20:0817;23:0814;24:0819 Mother's Day (observed)
        01-01 New Year's Day
        # CU Cuba
        12-25 Christmas Day
        07-25 Commemoration of the Assault of the Moncada garrison
        07-27 Commemoration of the Assault of the Moncada garrison
        07-26 Day of the National Rebellion
        E-2 2012.. Good Friday
        10-10 Independence Day
        10-11?mon+0 Independence Day (observed)
        05-01 International Workers' Day
        05-02?mon+0 International Workers' Day (observed)
        01-01 Liberation Day
        12-31 New Year's Eve
        01-02 Victory Day
        # DO Dominican Republic
        12-25 Christmas Day
        11-06/tue-1/wed-2/thu+4/fri+3 Constitution Day
        E+60 Corpus Christi
        01-06/tue-1/wed-2/thu+4/fri+3 Epiphany
        E-2 Good Friday
        01-26/tue-1/wed-2/thu+4/fri+3 Juan Pablo Duarte Day
        05-01/tue-1/wed-2/thu+4/fri+3/sun+1 Labor Day
        01-21 Lady of Altagracia
        02-27 National Independence Day
        01-01 New Year's Day
        09-24 Our Lady of Mercedes Day
        =20:0816;21:0816;22:0815;23:0814;24:0816;25:0816;26:0816;27:0816;28:0816;29:0820;30:0819;31:0816;32:0816;\
        33:0815;34:0814;35:0820 Restoration Day
        # EC Ecuador
        11-02 All Souls' Day
        11-01?mon+0?tue+3?fri+0?sat+3 2017.. All Souls' Day (observed)
        E-47 Carnival
        E-48 Carnival
        12-25 Christmas Day
        12-24?fri+0?sat+2 2017.. Christmas Day (observed)
        08-10 Declaration of Independence of Quito
        08-11?mon+0?wed-2?thu+1?fri+0?sun-2 2017.. Declaration of Independence of Quito (observed)
        E-2 Good Friday
        11-03 Independence of Cuenca
        =24:1104;30:1104 Independence of Cuenca (observed)
        10-09 Independence of Guayaquil
        10-10?mon+0?wed-2?thu+1?fri+0?sun-2 2017.. Independence of Guayaquil (observed)
        05-01 Labor Day
        05-02?mon+0?wed-2?thu+1?fri+0?sun-2 2017.. Labor Day (observed)
        01-01 New Year's Day
        01-02?mon+0?sun-2 2013.. New Year's Day (observed)
        05-24 The Battle of Pichincha
        05-25?mon+0?wed-2?thu+1?fri+0?sun-2 2017.. The Battle of Pichincha (observed)
        # GT Guatemala
        11-01 All Saints' Day
        06-28>mon 2023.. Army Day
        =20:0629;21:0628;22:0704 Army Day
        08-15 Assumption Day
        12-25 Christmas Day
        E-2 Good Friday
        E-1 Holy Saturday
        09-15 Independence Day
        05-01 !2019 Labor Day
        E-3 Maundy Thursday
        01-01 New Year's Day
        10-20 !2018,2019 Revolution Day
        # HN Honduras
        12-25 Christmas Day
        E-2 Good Friday
        E-1 Holy Saturday
        09-15 Independence Day
        05-01 Labor Day
        E-3 Maundy Thursday
        10-01>wed 2019.. Morazan Weekend
        10-02>thu 2019.. Morazan Weekend
        10-03>fri 2019.. Morazan Weekend
        01-01 New Year's Day
        04-14 Panamerican Day
        # JM Jamaica
        E-46 Ash Wednesday
        12-26 Boxing Day
        =21:1227 Boxing Day (observed)
        12-25 Christmas Day
        12-27?tue+0 Christmas Day (observed)
        E+1 Easter Monday
        08-01 Emancipation Day
        08-02?mon+0 Emancipation Day (observed)
        E-2 Good Friday
        08-06 Independence Day
        08-07?mon+0 Independence Day (observed)
        10-15>mon National Heroes Day
        05-23 National Labour Day
        05-24?mon+0?sun+1 National Labour Day (observed)
        01-01 New Year's Day
        01-02?mon+0 New Year's Day (observed)
        # MX Mexico
        03-15>mon Benito Juárez's birthday
        =24:1001;30:1001 Change of Federal Government
        12-25 Christmas Day
        02-01>mon Constitution Day
        09-16 Independence Day
        05-01 Labor Day
        01-01 New Year's Day
        11-15>mon Revolution Day
        # NI Nicaragua
        09-14 Battle of San Jacinto Day
        12-25 Christmas Day
        E-2 Good Friday
        12-08 Immaculate Conception
        09-15 Independence Day
        05-01 Labor Day
        E-3 Maundy Thursday
        05-30 2022.. Mother's Day
        01-01 New Year's Day
        07-19 Revolution Day
        # PA Panama
        E-47 Carnival Tuesday
        12-25 Christmas Day
        12-26?mon+0 Christmas Day (observed)
        11-05 Colon Day
        11-06?mon+0 Colon Day (observed)
        E-2 Good Friday
        11-28 Independence Day
        11-29?mon+0 Independence Day (observed)
        05-01 Labor Day
        05-02?mon+0 Labor Day (observed)
        11-10 Los Santos Uprising Day
        11-11?mon+0 Los Santos Uprising Day (observed)
        01-09 Martyrs' Day
        01-10?mon+0 Martyrs' Day (observed)
        12-08 Mother's Day
        12-09?mon+0 Mother's Day (observed)
        12-20 2022.. National Mourning Day
        =26:1221 National Mourning Day (observed)
        01-01 New Year's Day
        01-02?mon+0 New Year's Day (observed)
        =24:0701 Presidential Inauguration Day
        11-03 Separation Day
        11-04?mon+0 Separation Day (observed)
        # PE Peru
        11-01 All Saints' Day
        10-08 Battle of Angamos Day
        06-07 2024.. Battle of Arica and Flag Day
        12-09 2022.. Battle of Ayacucho Day
        08-06 2022.. Battle of Junín Day
        12-25 Christmas Day
        E Easter Sunday
        E-2 Good Friday
        07-29 Great Military Parade Day
        12-08 Immaculate Conception
        07-28 Independence Day
        05-01 Labor Day
        E-3 Maundy Thursday
        01-01 New Year's Day
        07-23 2027.. Peruvian Air Force Day
        =23:0723;24:0723;25:0723;26:0723 Peruvian Air Force Day
        08-30 Rose of Lima Day
        06-29 Saint Peter and Saint Paul's Day
        # PR Puerto Rico
        12-25 Christmas Day
        12-24?fri+0?sat+2 Christmas Day (observed)
        10-08>mon 2014.. Columbus Day
        03-22 Emancipation Day
        03-23?mon+0 Emancipation Day (observed)
        01-06 Epiphany
        02-15>mon 2019.. George Washington Day, Presidents' Day,\
         and the Day of the Women and Men Heroes of Puerto Rico
        E-2 Good Friday
        07-04 Independence Day
        07-03?fri+0?sat+2 Independence Day (observed)
        06-19 2021.. Juneteenth National Independence Day
        06-18?fri+0?sat+2 2017.. Juneteenth National Independence Day (observed)
        09-01>mon Labor Day
        01-15>mon Martin Luther King Jr. Day
        05-25>mon Memorial Day
        01-01 New Year's Day
        01-02?mon+0?sun-2 New Year's Day (observed)
        11-19 2014..2022 Puerto Rican Culture and Discovery of Puerto Rico Day
        11-19 2027.. Puerto Rican Identity Day
        =23:1119;24:1119;25:1119;26:1119 Puerto Rican Identity Day
        =23:1120;28:1120;34:1120 Puerto Rican Identity Day (observed)
        07-25 Puerto Rico Constitution Day
        07-26?mon+0 Puerto Rico Constitution Day (observed)
        11-22>thu Thanksgiving Day
        11-11 Veterans Day
        11-12?mon+0 Veterans Day (observed)
        # PY Paraguay
        08-15 !2017 Asuncion Foundation's Day
        09-29 2025.. Boqueron Battle Day
        =20:0929;21:0927;22:1003;23:0929;24:0930 Boqueron Battle Day
        12-08 Caacupe Virgin Day
        06-12 2026.. Chaco Armistice Day
        =20:0612;21:0612;22:0612;23:0612;24:0610;25:0616 Chaco Armistice Day
        12-25 Christmas Day
        06-20 2031.. Constitution Oath Day
        =26:0622;27:0620;28:0620;29:0620;30:0620 Constitution Oath Day
        E Easter Sunday
        E-2 Good Friday
        E-3 Maundy Thursday
        05-14 2012.. National Holiday
        05-15 National Independence Day
        01-01 New Year's Day
        03-01 2026.. Patriots Day
        =20:0301;21:0301;22:0228;23:0227;24:0301;25:0303 Patriots Day
        05-01 Workers' Day
        # SV El Salvador
        11-02 All Souls' Day
        08-06 Celebrations of San Salvador
        12-25 Christmas Day
        06-17 2013.. Father's Day
        E-2 Good Friday
        E-1 Holy Saturday
        09-15 Independence Day
        05-01 Labor Day
        E-3 Maundy Thursday
        05-10 2016.. Mother's Day
        01-01 New Year's Day
        # UY Uruguay
        07-18 Constitution Day
        12-25 Family Day
        08-25 Independence Declaration Day
        01-01 New Year's Day
        =20:0301 Presidential Inauguration Day
        05-01 Workers' Day
        """
}
